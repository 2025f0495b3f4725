import { isGap } from '../../model/gap.ts'
import { isReserved } from '../datumText.ts'
import { type FluidText, fluidText, lineCount } from '../fluidText.ts'
import type { BarRow, BarsModel, Margins } from '../types.ts'
import { type BarsStyle, labelStart, leftwards, sizeOf, valueGap } from './barsStyle.ts'
import {
  type BarRole,
  barLabel,
  barRank,
  barValue,
  gapTexts,
  isFloor,
  partText,
  roleOf,
  weightOf,
} from './barTexts.ts'

/** One row of the drawing. Across: fractions of the plot's width; down: pixels from the plot's top. */
export interface BarShape {
  readonly id: string
  readonly area?: string | undefined
  readonly role: BarRole
  /** Where the row begins, and how high it is. */
  readonly top: number
  readonly height: number
  readonly barTop: number
  readonly barHeight: number
  readonly label: FluidText
  /** Baseline of the label's last line. */
  readonly labelY: number
  readonly rank?: string | undefined
  /** Left and right end of the bar; the same where there is no number. */
  readonly from: number
  readonly to: number
  /** The end that stands for the number. */
  readonly end: number
  /** Instead of a bar, where there is no number. */
  readonly gap?: { readonly narrow: string; readonly wide: string } | undefined
  /** Estimated, provisional or of low reliability. */
  readonly reserved: boolean
  /** The number is a floor: the bar's end is open. */
  readonly open: boolean
  /** The number as text. */
  readonly value: string
  /** Where the number's text begins, in pixels from `end`; for negative numbers: ends, and negative. */
  readonly valueDx: number
  /** A named part of a claim, from zero to here, its text under the bar. */
  readonly part?: { readonly id: string; readonly to: number; readonly text: FluidText } | undefined
}

export interface BarsGeometry {
  readonly model: BarsModel
  readonly style: BarsStyle
  readonly sides: Pick<Margins, 'left' | 'right'>
  readonly across: (value: number) => number
}

export const partLeading = 15
const leading = 16

function partOf(row: BarRow, { model, sides, across }: BarsGeometry): BarShape['part'] {
  const part = row.claim?.part
  const text = partText(row, model)
  if (!part || text === undefined) return undefined
  return {
    id: `${row.id} part`,
    to: across(part.value),
    text: fluidText(text, (container) => container - sides.left, 12),
  }
}

/** Height of a row, and where bar and label stand in it. */
function placesOf(style: BarsStyle, labelLines: number, partLines: number) {
  const { barHeight } = style
  if (style.labels === 'above') {
    const barTop = labelLines * leading + 4
    const under = partLines === 0 ? 0 : partLines * partLeading + 6
    return { height: barTop + barHeight + under + 12, barTop, labelY: barTop - 5 }
  }
  const one = barHeight + (style.dense ? 6 : 8)
  const height = labelLines === 1 ? one : labelLines * leading + 4
  return {
    height,
    barTop: (height - barHeight) / 2,
    labelY: height / 2 + 4.5 + (labelLines - 1) * (leading / 2),
  }
}

/** A row as it is drawn, its top at so many pixels. */
export function shapeOf(row: BarRow, top: number, geometry: BarsGeometry): BarShape {
  const { model, style, across } = geometry
  const beside = style.labels === 'beside'
  const room = (container: number) => (beside ? style.labelLimit : container - labelStart(style))
  const label = fluidText(barLabel(row, model), room, sizeOf(style), weightOf(row))
  const part = partOf(row, geometry)
  const places = placesOf(style, lineCount(label), part ? lineCount(part.text) : 0)
  const value = isGap(row.cell) ? 0 : row.cell
  const [zero, end] = [across(0), across(value)]
  return {
    id: row.id,
    area: row.area,
    role: roleOf(row, model),
    top,
    height: places.height,
    barTop: top + places.barTop,
    barHeight: style.barHeight,
    label,
    labelY: top + places.labelY,
    rank: barRank(row),
    from: Math.min(zero, end),
    to: Math.max(zero, end),
    end,
    gap: gapTexts(row, model),
    reserved: isReserved(row) && !isGap(row.cell) && !row.claim,
    open: isFloor(row, model),
    value: barValue(row, model),
    valueDx: leftwards(row, across) ? -valueGap(row, model) : valueGap(row, model),
    part,
  }
}
