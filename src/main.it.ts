import './pages/page.css'
import './charts/styles.css'
import { it } from './i18n/it.ts'
import { speak } from './i18n/messages.ts'
import { openPage } from './pages/openPage.ts'

speak('it', it)
openPage()
