/* The program of a chart's page, or of the front page, that was saved as one file. */
import { speakAll } from './i18n/speakAll.ts'
import { openSavedPage } from './pages/file/openSavedPage.ts'

speakAll()
openSavedPage()
