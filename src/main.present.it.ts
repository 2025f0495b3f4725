import { it } from './i18n/it.ts'
import { speak } from './i18n/messages.ts'
import { openPresent } from './pages/present/openPresent.tsx'

speak('it', it)
void openPresent()
