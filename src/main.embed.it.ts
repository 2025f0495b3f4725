import { it } from './i18n/it.ts'
import { speak } from './i18n/messages.ts'
import { openEmbed } from './pages/embed/openEmbed.tsx'

speak('it', it)
export const open = openEmbed
