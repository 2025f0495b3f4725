import { speakAll } from '../src/i18n/speakAll.ts'

speakAll()
