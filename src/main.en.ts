import './pages/page.css'
import './charts/styles.css'
import { en } from './i18n/en.ts'
import { speak } from './i18n/messages.ts'
import { openPage } from './pages/openPage.ts'

speak('en', en)
openPage()
