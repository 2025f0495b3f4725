import { en } from './i18n/en.ts'
import { speak } from './i18n/messages.ts'
import { openPresent } from './pages/present/openPresent.tsx'

speak('en', en)
void openPresent()
