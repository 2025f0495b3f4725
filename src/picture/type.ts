import type { Said } from './paintedAttributes.ts'

/** Families as readers may have them; the last names are those that the site draws its own PNG with. */
export const sans = "'Helvetica Neue', Helvetica, 'Liberation Sans', Arial, Arimo, sans-serif"
export const serif = "Georgia, 'Iowan Old Style', Gelasio, 'Times New Roman', 'Liberation Serif', serif"

/** What a picture's root says for all that is in it. */
export const rootStyle = (ink: string): Said => ({ fill: ink, 'font-family': sans, 'font-size': '13' })
