import type { PageData } from './pageData.ts'

/** The address that leads others to what is on the screen. In a page that was saved as one file another function stands here: there it
 *  is not the file's. */
export const pageAddress = (_page: PageData): string => window.location.href
