import { messagesOf } from '../i18n/messages.ts'
import { numberText } from '../model/numberText.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'
import { containerWidths, levelFor } from './levels.ts'
import { markText } from './markText.ts'
import { textWidth, wrapText } from './textWidth.ts'
import type { TickLevel } from './ticks.ts'
import type { ClaimMark, Mark } from './types.ts'

/** A claimed value as a dashed line across the plot, with its words. */
export interface ClaimLine {
  readonly id: string
  readonly y: number
  /** "Claimed: 10%" */
  readonly text: string
  /** The same in lines, for narrow containers whose plot has no room for it in one. */
  readonly narrow?: readonly string[] | undefined
  /** What the claim is about; shown from the level's width, never in part. */
  readonly detail?: { readonly text: string; readonly level: TickLevel } | undefined
  /** The end of the line where fewer data are near. */
  readonly side: 'start' | 'end'
}

interface Point {
  readonly x: number
  readonly y: number
}

export const claimLineLeading = 15

/** The words in lines, for a plot that has no room for them in one. */
function brokenWords(words: string, sides: number): readonly string[] | undefined {
  const lines = wrapText(words, Math.max(80, containerWidths[0] - sides), 13, 'bold')
  return lines[1] === undefined ? undefined : lines
}

const near = 26

/** How many of the points a label so high at one end of a line at `y` would cover. */
const covered = (points: readonly Point[], y: number, side: 'start' | 'end', height: number): number =>
  points.filter(
    (point) => (side === 'start' ? point.x < 0.5 : point.x > 0.5) && point.y > y - height && point.y < y + 4,
  ).length

/** Claims as lines. @param points what else is drawn. @param sides both horizontal margins together, in pixels. */
export function claimLines(
  claims: readonly ClaimMark[],
  unit: Unit,
  language: Language,
  toY: (value: number) => number,
  points: readonly Point[],
  sides: number,
): readonly ClaimLine[] {
  const messages = messagesOf(language).charts
  return claims.map((claim) => {
    const y = toY(claim.value)
    const text = messages.claimedValue(
      claim.text ??
        numberText(claim.value, { ...unit, decimals: trimmedDecimals(claim.value, unit) }, language),
    )
    const needed = textWidth(text, 13, 'bold') + textWidth(claim.label) + 28
    const level = levelFor(needed, 1, sides)
    // A diamond stays with its word.
    const narrow = brokenWords(`◆\u00a0${text}`, sides)
    const height = near + ((narrow?.length ?? 1) - 1) * claimLineLeading
    const side = covered(points, y, 'end', height) <= covered(points, y, 'start', height) ? 'end' : 'start'
    return {
      id: claim.id,
      y,
      text,
      narrow,
      side,
      detail: level === undefined ? undefined : { text: claim.label, level },
    }
  })
}

/** A claim is quoted with the decimals it was made with: 10, not 10.00. */
export function trimmedDecimals(value: number, unit: Unit): number {
  const own = String(value).split('.')[1]?.length ?? 0
  return Math.min(unit.decimals, unit.multiplier + own)
}

/** Marks of claim lines, for pointer, keyboard and speech; at the end where their words stand. */
export function claimMarks(
  claims: readonly ClaimMark[],
  lines: readonly ClaimLine[],
  unit: Unit,
  language: Language,
): readonly Mark[] {
  return claims.flatMap((claim, index) => {
    const line = lines[index]
    if (!line) return []
    const datum = { cell: claim.value, status: [], marks: [], notes: [] }
    const decimals = trimmedDecimals(claim.value, unit)
    const facts = { name: claim.label, datum, unit: { ...unit, decimals }, language, claim: true }
    const text = markText({ ...facts, value: claim.text })
    return [
      {
        id: `claim ${claim.id}`,
        series: `claim ${claim.id}`,
        x: line.side === 'end' ? 1 : 0,
        y: line.y,
        ...text,
      },
    ]
  })
}
