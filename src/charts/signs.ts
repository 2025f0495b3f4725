import { messagesOf } from '../i18n/messages.ts'
import { isGap } from '../model/gap.ts'
import type { Language } from '../model/text.ts'
import { isReserved, statusWords } from './datumText.ts'
import type { Datum } from './types.ts'

/** What a sign of the drawing means. */
export interface SignMeaning {
  readonly sign: 'reserved' | 'claim' | 'open'
  readonly text: string
}

interface Keyed {
  readonly datum: Datum
  readonly claim: boolean
}

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('en')}${text.slice(1)}`

/** The signs that rows wear, each once. @param claims whether claims are drawn beside the rows. */
export function signsOf(rows: readonly Keyed[], claims: boolean, language: Language): readonly SignMeaning[] {
  const messages = messagesOf(language).charts
  const numbers = rows.filter((row) => !row.claim && !isGap(row.datum.cell))
  const reserved = numbers.filter((row) => isReserved(row.datum))
  const words = [...new Set(reserved.flatMap((row) => statusWords(row.datum, language)))]
  const isOpen = numbers.some((row) => row.datum.marks.includes('floor'))
  return [
    ...(words.length > 0 ? [{ sign: 'reserved' as const, text: capital(words.join(', ')) }] : []),
    ...(isOpen ? [{ sign: 'open' as const, text: messages.openEnd }] : []),
    ...(claims || rows.some((row) => row.claim)
      ? [{ sign: 'claim' as const, text: messages.claimNote }]
      : []),
  ]
}
