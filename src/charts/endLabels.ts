import { type Offset, offsetInside } from './insideLabels.ts'
import { lineHeight, placeLabels } from './labels.ts'
import { textWidth, wrapText } from './textWidth.ts'

/** The name of a line or layer at its end: in the right margin or, where it ends early, inside the plot. */
export interface EndLabel {
  /** Fraction of the plot's width, and pixels from there. */
  readonly x: number
  readonly dx: number
  readonly anchor: 'start' | 'end'
  /** Name, then the last value where it is shown, with the baseline of each line. */
  readonly lines: readonly { readonly text: string; readonly y: number; readonly isValue: boolean }[]
  /** Heights of the ends of the stroke that joins a name to its line's end, where it had to move away. */
  readonly leader: readonly [number, number] | undefined
  /** Found no room: drawn only while its line is emphasised. */
  readonly hidden: boolean
}

interface Point {
  readonly x: number
  readonly y: number
}

/** What stands at the end of a line. */
export interface NameAtEnd {
  readonly text: string
  readonly value: string | undefined
  readonly bold: boolean
  /** Undefined for a series without a single number. */
  readonly end: Point | undefined
}

// A margin of more leaves too little plot in a narrow column.
const widest = 108
const beside = 12
// Between names of several lines, so that they do not read as one.
const between = 4
// A line that ends in the last tenth still has its name in the margin.
const early = 0.9

interface Wrapped extends NameAtEnd {
  readonly texts: readonly string[]
  readonly width: number
}

function wrapped(name: NameAtEnd): Wrapped {
  const weight = name.bold ? 'bold' : 'normal'
  const lines = wrapText(name.text, widest, 13, weight)
  const value = name.value === undefined ? [] : [name.value]
  const widths = [
    ...lines.map((line) => textWidth(line, 13, weight)),
    ...value.map((text) => textWidth(text)),
  ]
  return { ...name, texts: [...lines, ...value], width: Math.max(0, ...widths) }
}

const isInside = (name: NameAtEnd): boolean => name.end !== undefined && name.end.x < early

/** Right margin for the names, in pixels. */
export function labelMargin(names: readonly NameAtEnd[]): number {
  const outside = names.filter((name) => !isInside(name)).map((name) => beside + wrapped(name).width + 2)
  return Math.ceil(Math.max(18, ...outside))
}

/** Lines of text whose first baseline is at `y`. */
const linesFrom = (name: Wrapped, y: number): EndLabel['lines'] =>
  name.texts.map((text, index) => ({
    text,
    y: Math.round((y + index * lineHeight) * 10) / 10,
    isValue: name.value !== undefined && index === name.texts.length - 1,
  }))

function inMargin(name: Wrapped, place: number | undefined, height: number): EndLabel {
  const centre = place ?? name.end?.y ?? height
  const moved = name.end !== undefined && Math.abs(name.end.y - centre) > 6
  return {
    x: 1,
    dx: beside,
    anchor: 'start',
    lines: linesFrom(name, centre - (name.texts.length * lineHeight) / 2 + 11.5),
    leader: moved ? [name.end.y, Math.round(centre)] : undefined,
    hidden: place === undefined,
  }
}

const inside = (name: Wrapped, end: Point, { dx, dy, anchor }: Offset): EndLabel => ({
  x: end.x,
  dx,
  anchor,
  lines: linesFrom(name, end.y + dy),
  leader: undefined,
  hidden: false,
})

/** Names at the ends of lines: those in the margin never overlap, and are left out by priority where the plot is too
 *  low for all; those inside the plot stand where they cover least.
 *  @param points of all lines. */
export function endLabels(
  names: readonly NameAtEnd[],
  height: number,
  points: readonly Point[],
): readonly EndLabel[] {
  const all = names.map(wrapped)
  const outside = all.filter((name) => !isInside(name))
  const places = placeLabels(
    outside.map((name) => ({
      y: name.end?.y ?? height,
      height: name.texts.length * lineHeight + (name.texts.length > 1 ? between : 0),
      priority: name.end === undefined ? 0 : name.bold ? 2 : 1,
    })),
    height,
  )
  return all.map((name) =>
    name.end && isInside(name)
      ? inside(name, name.end, offsetInside(name.texts, name.end, points, height))
      : inMargin(name, places[outside.indexOf(name)], height),
  )
}
