import { messagesOf } from '../i18n/messages.ts'
import { isGap } from '../model/gap.ts'
import type { Language } from '../model/text.ts'
import { isReserved, statusWords } from './datumText.ts'
import { type Key, layoutKey } from './keyLayout.ts'
import { wrapText } from './textWidth.ts'
import type { Datum } from './types.ts'

/** Signs that rows can wear. */
export type Sign = 'reserved' | 'claim' | 'open'

/** What the signs under a drawing mean. */
export interface SignKey {
  /** The sign before each text; undefined before the second line of a long one. */
  readonly signs: readonly (Sign | undefined)[]
  /** Places of the texts. */
  readonly legend: Key
  /** Pixels that it needs under the drawing; 0 where no row wears a sign. */
  readonly height: number
}

interface Keyed {
  readonly datum: Datum
  readonly claim: boolean
}

/** Of a text, beside its sign in the narrowest frame. */
const longest = 222
/** Between the drawing and the key. */
export const signSpace = 10

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('en')}${text.slice(1)}`

/** The signs that rows wear, each once. @param claims whether claims are drawn beside the rows. */
export function signKey(rows: readonly Keyed[], claims: boolean, language: Language): SignKey {
  const messages = messagesOf(language).charts
  const numbers = rows.filter((row) => !row.claim && !isGap(row.datum.cell))
  const reserved = numbers.filter((row) => isReserved(row.datum))
  const words = [...new Set(reserved.flatMap((row) => statusWords(row.datum, language)))]
  const meanings: readonly (readonly [Sign, string])[] = [
    ...(words.length > 0 ? [['reserved', capital(words.join(', '))] as const] : []),
    ...(numbers.some((row) => row.datum.marks.includes('floor'))
      ? [['open', messages.openEnd] as const]
      : []),
    ...(claims || rows.some((row) => row.claim) ? [['claim', messages.claimNote] as const] : []),
  ]
  const lines = meanings.flatMap(([sign, text]) =>
    wrapText(text, longest, 12).map((line, index) => [index === 0 ? sign : undefined, line] as const),
  )
  const legend = layoutKey(lines.map(([, text]) => ({ text, classes: '', hatch: undefined })))
  const height = legend.height === 0 ? 0 : legend.height + signSpace
  return { signs: lines.map(([sign]) => sign), legend, height }
}
