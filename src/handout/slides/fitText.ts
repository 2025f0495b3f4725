import { textWidth, wrapText } from '../../charts/textWidth.ts'
import { serifWidth } from '../../picture/textBlock.ts'
import { type Box, inPoints } from './geometry.ts'

/** How a text is set; sizes in points. */
export interface Look {
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
  readonly serif?: boolean
}

/** Between baselines, as a share of the size. */
export const leading = 1.22

/** Lines that a text takes in so many points; a word that is wider than that is broken. */
export function lineCount(text: string, width: number, { size, bold, serif }: Look): number {
  if (text === '') return 0
  const [its, weight] = [size * (serif ? serifWidth : 1), bold ? 'bold' : 'normal'] as const
  return wrapText(text, width, its, weight).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, its, weight) / width)),
    0,
  )
}

/** The largest size in which a text has no more than so many lines, and no word is broken; else the smallest. */
export function fittingSize(
  text: string,
  box: Box,
  look: Omit<Look, 'size'>,
  sizes: readonly number[],
  lines: number,
): number {
  const { width } = inPoints(box)
  const fits = (size: number): boolean => {
    const its = { ...look, size }
    const words = text.split(' ')
    return (
      lineCount(text, width, its) <= lines &&
      words.every((word) => lineCount(word, width, its) === 1) &&
      lines * size * leading <= box.h * 72 + size
    )
  }
  return sizes.find(fits) ?? sizes.at(-1) ?? 20
}

export interface Paragraph {
  readonly text: string
  readonly look: Look
  /** Space above it, in points. */
  readonly above?: number
  /** One of several points. */
  readonly bullet?: boolean
}

/** From a point's sign to its text, in points. */
export const indent = 22

/** Height of paragraphs under each other, in points. */
export const heightOf = (paragraphs: readonly Paragraph[], width: number): number =>
  paragraphs.reduce(
    (sum, { text, look, above = 0, bullet }) =>
      sum + above + lineCount(text, width - (bullet ? indent : 0), look) * look.size * leading,
    0,
  )

/** The same paragraphs, as much smaller as they must be to have room; no text becomes smaller than can be read. */
export function fitted(paragraphs: readonly Paragraph[], box: Box, least = 11): readonly Paragraph[] {
  const { width, height } = inPoints(box)
  for (let scale = 1; scale > 0.4; scale -= 0.05) {
    const smaller = paragraphs.map(({ look, above = 0, ...rest }) => ({
      ...rest,
      above: above * scale,
      look: { ...look, size: Math.max(Math.min(look.size, least), Math.round(look.size * scale * 2) / 2) },
    }))
    if (heightOf(smaller, width) <= height) return smaller
  }
  return paragraphs.map((one) => ({ ...one, look: { ...one.look, size: least } }))
}
