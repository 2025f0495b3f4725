import { placeLabels } from '../labels.ts'
import { textWidth, wrapText } from '../textWidth.ts'
import type { EndLabel } from './types.ts'

/** What stands at the end of a line. */
export interface EndName {
  readonly text: string
  readonly value: string | undefined
  readonly bold: boolean
  /** Undefined for a series without a single number. */
  readonly end: { readonly x: number; readonly y: number } | undefined
}

// A margin of more leaves too little plot in a narrow column.
const widest = 108
const lineHeight = 15
const beside = 12
// A line that ends in the last tenth still has its name in the margin.
const early = 0.9

const weightOf = (name: EndName) => (name.bold ? 'bold' : 'normal')
const isInside = (name: EndName): boolean => name.end !== undefined && name.end.x < early

const linesOf = (name: EndName): readonly string[] => wrapText(name.text, widest, 13, weightOf(name))

const widthOf = (name: EndName): number =>
  Math.max(
    ...linesOf(name).map((line) => textWidth(line, 13, weightOf(name))),
    name.value === undefined ? 0 : textWidth(name.value),
  )

/** Right margin for the names, in pixels. */
export function labelMargin(names: readonly EndName[]): number {
  const outside = names.filter((name) => !isInside(name))
  return Math.ceil(Math.max(18, ...outside.map((name) => beside + widthOf(name) + 2)))
}

/** Names at the ends of lines: those in the margin never overlap, and are left out by priority where the plot is too
 *  low for all. */
export function endLabels(names: readonly EndName[], height: number): readonly EndLabel[] {
  const outside = names.flatMap((name, index) => (isInside(name) ? [] : [index]))
  const heightOf = (name: EndName) => (linesOf(name).length + (name.value === undefined ? 0 : 1)) * lineHeight
  const wanted = outside.flatMap((index) => {
    const name = names[index]
    if (!name) return []
    const priority = name.end === undefined ? 0 : name.bold ? 2 : 1
    return [{ y: name.end?.y ?? height, height: heightOf(name), priority }]
  })
  const placed = new Map(placeLabels(wanted, height).map((y, place) => [outside[place], y]))
  return names.map((name, index) => ({
    side: isInside(name) ? 'inside' : 'margin',
    lines: linesOf(name),
    value: name.value,
    from: name.end,
    y: isInside(name) ? name.end?.y : placed.get(index),
  }))
}
