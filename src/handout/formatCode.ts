import { axisTexts } from '../charts/axisText.ts'
import { rowNumber } from '../charts/rowNumber.ts'
import { unitText } from '../charts/tableText.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'

/* Office writes a number by a code in the cell's or label's own right, with the decimal and thousands marks of the computer it is
   opened on: the code is the same in every language, only the words in it differ. The number itself stays what the cell has. */

/** A text that is written as it is. */
export const literal = (text: string): string =>
  text === ''
    ? ''
    : text
        .split('"')
        .map((part) => (part === '' ? '' : `"${part}"`))
        .join('\\"')

/** A code that writes these words whatever the number: for claims, which are quoted. */
export const wordsOnly = (text: string): string => [0, 1, 2].map(() => literal(text)).join(';')

const decimalMark: Readonly<Record<Language, string>> = { en: '.', it: ',' }

interface Written {
  readonly before: string
  readonly after: string
  readonly decimals: number
  /** What the text says, as a number. */
  readonly number: number
}

/** Takes the text of a number apart: "€1.1 bn" is "€", 1.1 with one decimal, " bn". Undefined where there is no number in it. */
function takeApart(text: string, language: Language): Written | undefined {
  const found = /^([^\d]*?)(\d[\d.,]*)(.*)$/.exec(text.replace(/^−/, ''))
  const [, before, digits, after] = found ?? []
  if (before === undefined || digits === undefined || after === undefined) return undefined
  const [whole = '', fraction = ''] = digits.split(decimalMark[language])
  return {
    before,
    after,
    decimals: fraction.length,
    number: Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`),
  }
}

/** How many thousands a text leaves out of the stored number; undefined where it has more than the number: no code can do that. */
function thousandsOf(value: number, shown: number): number | undefined {
  if (value === 0 || shown === 0) return 0
  const powers = Math.round(Math.log10(Math.abs(value) / shown))
  return powers >= 0 && powers % 3 === 0 ? powers / 3 : undefined
}

const digitsCode = (decimals: number, thousands: number): string =>
  `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${','.repeat(thousands)}`

/** The code that writes a stored number as a text has it, up to the marks of the reader's computer. */
function codeLike(text: string, value: number, unit: Unit, language: Language): string {
  const written = takeApart(text, language)
  const thousands = written && thousandsOf(value, written.number)
  if (!written || thousands === undefined) {
    const name = unitText(unit, language)
    return `${digitsCode(unit.decimals, 0)}${name === '' ? '' : literal(`\u00a0${name}`)}`
  }
  return `${literal(written.before)}${digitsCode(written.decimals, thousands)}${literal(written.after)}`
}

/** The code that writes the number of one row or point as the site does: "€155.97 bn", "6.25%".
 *  @param before words that stand before it. */
export const numberCode = (value: number, unit: Unit, language: Language, before = ''): string =>
  `${literal(before)}${codeLike(rowNumber(value, unit, language), value, unit, language)}`

/** The code of a value axis: bare numbers, the unit (sign and billions) at the greatest only.
 *  @param ticks as stored, the smallest first. */
export function axisCode(ticks: readonly number[], unit: Unit, language: Language): string {
  const texts = axisTexts(ticks, unit, language)
  const [last, before] = [ticks.at(-1), ticks.at(-2)]
  const [lastText, beforeText] = [texts.at(-1), texts.at(-2)]
  if (last === undefined || lastText === undefined) return 'General'
  const greatest = codeLike(lastText, last, unit, language)
  if (before === undefined || beforeText === undefined) return greatest
  // All texts are on one scale, which the greatest number tells best: zero tells none.
  const written = takeApart(lastText, language)
  const thousands = written && thousandsOf(last, written.number)
  const decimals = takeApart(beforeText, language)?.decimals ?? 0
  if (thousands === undefined) return greatest
  const bare = digitsCode(Math.max(decimals, 0), thousands)
  return greatest === bare ? bare : `[>=${last}]${greatest};${bare}`
}

/** Codes of bare numbers on the scale of an axis: 44.5 where the axis ends at €70 bn.
 *  @param text of a number, as the site writes it there. */
export const bareCode = (value: number, text: string, unit: Unit, language: Language): string =>
  codeLike(text, value, unit, language)

/** The code of a logarithmic axis: each number on its own. */
export const logAxisCode = '[>=1000]#,##0;General'
