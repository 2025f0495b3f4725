import { isGap } from '../../model/gap.ts'
import { textWidth, wrapText } from '../textWidth.ts'
import type { BarRow, BarsModel, Margins } from '../types.ts'
import { barLabel, barRank, barValue, isFloor, weightOf } from './barTexts.ts'

/** What the rows of one chart have in common. */
export interface BarsStyle {
  /** Where labels stand: in a column of their own, or each above its bar. */
  readonly labels: 'beside' | 'above'
  /** Many rows: smaller type, closer rows. */
  readonly dense: boolean
  readonly barHeight: number
  /** Width below which the frame never comes, in pixels. */
  readonly narrowest: number
  /** Widest column of labels, in pixels. */
  readonly labelLimit: number
  /** Right edge of the ranks, in pixels from the frame's left edge; 0 without ranks. */
  readonly rankColumn: number
}

type Sides = Pick<Margins, 'left' | 'right'>

/** Of the narrowest frame on any page. */
const least = 240
/** Widest column of labels: 38 % of the narrowest page, or of a frame that is known to be wider. */
const limitOf = (narrowest: number): number => Math.max(121, Math.round(0.38 * narrowest))
/** Width of type. */
export const sizeOf = (style: Pick<BarsStyle, 'dense'>): number => (style.dense ? 12 : 13)
/** Of the narrowest plot beside labels, in pixels. Long lists are worth narrow bars: with labels above they would be
 *  twice as high. */
const leastPlot = (rows: number): number => (rows > 12 ? 24 : 48)

/** Labels stand beside the bars where they fit into the column, a few of them on two lines. */
function labelsFit(model: BarsModel, style: BarsStyle): boolean {
  const size = sizeOf(style)
  const { labelLimit } = style
  const counts = model.rows.map((row) => {
    const lines = wrapText(barLabel(row, model), labelLimit, size, weightOf(row))
    return lines.some((line) => textWidth(line, size) > labelLimit) ? 9 : lines.length
  })
  const broken = counts.filter((count) => count > 1).length
  return Math.max(0, ...counts) <= 2 && broken * 3 <= counts.length
}

/** Pixels between the end of a bar and its number; an open end's teeth need some. */
export const valueGap = (row: BarRow, model: BarsModel): number => (isFloor(row, model) ? 12 : 6)

/** Whether a row's text stands left of its end: below zero, and for gaps where there is more room. */
export const leftwards = (row: BarRow, across: (value: number) => number): boolean =>
  isGap(row.cell) ? across(0) > 0.5 : row.cell < 0

interface NumberPlace {
  readonly toLeft: boolean
  /** From the bar's end to the far end of its number. */
  readonly width: number
  /** Share of the plot that lies on the number's side of the bar's end. */
  readonly over: number
}

const numbersOf = (
  model: BarsModel,
  style: BarsStyle,
  across: (value: number) => number,
): readonly NumberPlace[] =>
  model.rows.map((row) => {
    const toLeft = leftwards(row, across)
    const end = across(isGap(row.cell) ? 0 : row.cell)
    const width = textWidth(barValue(row, model), sizeOf(style), weightOf(row)) + valueGap(row, model)
    return { toLeft, width, over: toLeft ? end : 1 - end }
  })

/** Pixels that numbers need beyond a plot of so many: a short bar's number has room in the plot. */
const overhang = (numbers: readonly NumberPlace[], toLeft: boolean, plot: number): number =>
  Math.ceil(
    Math.max(
      0,
      ...numbers.filter((one) => one.toLeft === toLeft).map(({ width, over }) => width - over * plot),
    ),
  )

/** Width of ranks and labels, in pixels. */
function columnOf(model: BarsModel, style: BarsStyle): number {
  const rank = labelStart(style)
  const { labelLimit } = style
  if (style.labels === 'above') return rank
  const widths = model.rows.flatMap((row) =>
    wrapText(barLabel(row, model), labelLimit, sizeOf(style), weightOf(row)).map((line) =>
      textWidth(line, sizeOf(style), weightOf(row)),
    ),
  )
  return rank + Math.ceil(Math.max(0, ...widths)) + 8
}

/** Where labels begin, in pixels from the frame's left edge. */
export const labelStart = (style: BarsStyle): number => (style.rankColumn === 0 ? 0 : style.rankColumn + 8)

/** Margins at the sides, for labels and for the numbers of the longest bars: as narrow as the numbers allow in the
 *  narrowest container. */
export function sidesOf(model: BarsModel, style: BarsStyle, across: (value: number) => number): Sides {
  const column = columnOf(model, style)
  const { narrowest } = style
  const numbers = numbersOf(model, style, across)
  const beyond = (plot: number) => ({
    left: overhang(numbers, true, plot),
    right: overhang(numbers, false, plot),
  })
  // The wider the plot, the more of each number lies over it: the widest that leaves room for what does not.
  let plot = narrowest - column
  while (plot > 0 && plot + beyond(plot).left + beyond(plot).right > narrowest - column) plot -= 1
  const { left, right } = beyond(Math.max(0, plot))
  return { left: column + left, right }
}

/** @param narrowest as in `LayoutOptions`. */
export function styleOf(
  model: BarsModel,
  across: (value: number) => number,
  narrowest: number = least,
): BarsStyle {
  const count = model.rows.length
  const dense = count > 40
  const ranks = model.rows.flatMap((row) => barRank(row) ?? [])
  const beside: BarsStyle = {
    labels: 'beside',
    dense,
    barHeight: dense ? 12 : count <= 10 ? 16 : 14,
    narrowest,
    labelLimit: limitOf(narrowest),
    rankColumn: Math.ceil(Math.max(0, ...ranks.map((rank) => textWidth(rank, 12)))),
  }
  const { left, right } = sidesOf(model, beside, across)
  const hasParts = model.rows.some((row) => row.claim?.part)
  const fits = !hasParts && labelsFit(model, beside) && narrowest - left - right >= leastPlot(count)
  return fits ? beside : { ...beside, labels: 'above' }
}
