import { messagesOf } from '../i18n/messages.ts'
import { numberText } from '../model/numberText.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'
import { trimmedDecimals } from './claimLines.ts'
import { lineCount } from './fluidText.ts'
import { markText } from './markText.ts'
import type { ClaimMark, Margins, Mark } from './types.ts'
import { type WordsAtLine, wordsAtLine } from './wordsAtLine.ts'

/** What a claim asserts, as an upright line through the plot with its text above. */
export interface ClaimUpright extends WordsAtLine {
  readonly id: string
  /** Fraction of the plot's width. */
  readonly x: number
  /** The text begins or ends near the line. */
  readonly anchor: 'start' | 'end'
  /** Baseline of the text's last line, in pixels from the plot's top: negative. */
  readonly y: number
}

interface Options {
  readonly claims: readonly ClaimMark[]
  readonly unit: Unit
  readonly language: Language
  readonly across: (value: number) => number
  readonly sides: Pick<Margins, 'left' | 'right'>
}

export const claimLeading = 15
/** Between the lowest text and the plot. */
const foot = 10

const unitOf = (claim: ClaimMark, unit: Unit): Unit => ({
  ...unit,
  decimals: trimmedDecimals(claim.value, unit),
})

const wordsOf = (claim: ClaimMark, { unit, language }: Options): string => {
  const number = claim.text ?? numberText(claim.value, unitOf(claim, unit), language)
  return `◆ ${messagesOf(language).charts.claimedValue(number)} · ${claim.label}`
}

/** The lines, and the height above the plot that they need. Each text goes to the side that has more room; the outer
 *  ones stand higher, so that no line runs through another's text, and the outermost may reach over to the other side. */
export function claimUprights(options: Options): {
  readonly lines: readonly ClaimUpright[]
  readonly height: number
} {
  const innerFirst = options.claims
    .map((claim) => ({ claim, x: options.across(claim.value) }))
    .sort((a, b) => Math.abs(a.x - 0.5) - Math.abs(b.x - 0.5))
  let height = innerFirst.length === 0 ? 0 : foot
  const lines = innerFirst.map(({ claim, x }, index): ClaimUpright => {
    const free = index === innerFirst.length - 1
    const words = wordsAtLine(wordsOf(claim, options), { x, sides: options.sides, free })
    const y = -height
    height += lineCount(words.text) * claimLeading + 3
    return { id: claim.id, x, ...words, anchor: x >= 0.5 ? 'end' : 'start', y }
  })
  return { lines, height }
}

/** Marks of the lines, at their upper ends. */
export function uprightMarks(
  claims: readonly ClaimMark[],
  lines: readonly ClaimUpright[],
  unit: Unit,
  language: Language,
): readonly Mark[] {
  return lines.flatMap((line) => {
    const claim = claims.find((one) => one.id === line.id)
    if (!claim) return []
    const datum = { cell: claim.value, status: [], marks: [], notes: [] }
    const facts = { name: claim.label, datum, unit: unitOf(claim, unit), language, claim: true }
    const text = markText({ ...facts, value: claim.text })
    return [{ id: `claim ${claim.id}`, series: `claim ${claim.id}`, x: line.x, y: line.y + 5, ...text }]
  })
}
