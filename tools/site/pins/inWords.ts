import { changesMessages } from '../../../src/i18n/changesMessages.ts'
import { messagesOf } from '../../../src/i18n/messages.ts'
import { parseStatus } from '../../../src/model/status.ts'
import type { Language } from '../../../src/model/text.ts'

/** A note of a dataset with the words that tables have for letters of status: "(status B)" means nothing to a reader. */
export function inWords(note: string, language: Language): string {
  const { statuses } = messagesOf(language).charts
  return note.replace(/\((?:status|stato) ([A-Z])\)/g, (whole, letter: string) => {
    const [code] = parseStatus(letter) ?? []
    return code === undefined ? whole : `(${changesMessages[language].marked(statuses[code])})`
  })
}
