import { en } from './i18n/en.ts'
import { speak } from './i18n/messages.ts'
import { openEmbed } from './pages/embed/openEmbed.tsx'

speak('en', en)
export const open = openEmbed
