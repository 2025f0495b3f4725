/* The program of a presentation that was saved as one file. It speaks every language: where the file holds the other one, too, it can be
   changed. */
import { speakAll } from './i18n/speakAll.ts'
import { openSavedDeck } from './pages/file/openSavedDeck.ts'

speakAll()
openSavedDeck()
