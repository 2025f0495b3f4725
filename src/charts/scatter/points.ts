import { messagesOf } from '../../i18n/messages.ts'
import { isNumber } from '../../model/gap.ts'
import { periodText } from '../../model/periodText.ts'
import type { Unit } from '../../model/unit.ts'
import { colourClasses, type MarkerShape, markerShape } from '../colour.ts'
import { statusWords, valueText } from '../datumText.ts'
import { asSentence } from '../markText.ts'
import type { Datum, Mark, ScatterModel } from '../types.ts'

type ScatterPoint = ScatterModel['points'][number]

/** A point with both its numbers: others cannot be drawn and stand in the table only. */
export interface Drawable {
  readonly point: ScatterPoint
  readonly x: number
  readonly y: number
  /** Undefined where the size is not known. */
  readonly size: number | undefined
}

export const drawablePoints = (model: ScatterModel): readonly Drawable[] =>
  model.points.flatMap((point) => {
    const size = isNumber(point.size.cell) ? point.size.cell : undefined
    return isNumber(point.x.cell) && isNumber(point.y.cell)
      ? [{ point, x: point.x.cell, y: point.y.cell, size }]
      : []
  })

/** Colour and shape of each group. */
export function groupLooks(
  model: ScatterModel,
): ReadonlyMap<string, { classes: string; shape: MarkerShape }> {
  const classes = colourClasses(model.groups.map(() => ({ highlight: false })))
  return new Map(
    model.groups.map((group, index) => [
      group.id,
      { classes: classes[index] ?? 'sm', shape: markerShape(index) },
    ]),
  )
}

const largest = 20
const smallest = 3

/** Radius in pixels whose circle has an area in proportion to the value; never less than can be seen. */
export const radiusOf = (size: number | undefined, greatest: number): number =>
  size === undefined || greatest <= 0
    ? smallest
    : Math.round(Math.max(smallest, largest * Math.sqrt(Math.max(0, size) / greatest)) * 10) / 10

/** What tooltip and speech say of a point: its group and period, then its three numbers, each with what is particular of it. */
export function pointText(
  point: ScatterPoint,
  model: ScatterModel,
): Pick<Mark, 'heading' | 'lines' | 'spoken' | 'claim'> {
  const { language } = model
  const say = (axis: { readonly label: string; readonly unit: Unit }, datum: Datum) => {
    const words = statusWords(datum, language)
    const value = valueText(datum, axis.unit, language)
    return `${axis.label}: ${words.length === 0 ? value : `${value} (${words.join(', ')})`}`
  }
  const group = model.groups.find(({ id }) => id === point.group)?.label
  const numbers = [say(model.x, point.x), say(model.y, point.y), say(model.size, point.size)]
  const notes = [...new Set([...point.x.notes, ...point.y.notes, ...point.size.notes])]
  const period = model.period === '' ? undefined : periodText(model.period, language)
  const place = [group, period].filter((part) => part !== undefined).join(', ')
  const lines = [...(place === '' ? [] : [place]), ...numbers, ...notes]
  return {
    heading: point.label,
    lines,
    spoken: `${point.label}: ${lines.map(asSentence).join(' ')}`,
    claim: false,
  }
}

/** Text of the key's last entry: what the marks' area stands for. */
export const sizeText = (model: ScatterModel): string =>
  messagesOf(model.language).charts.areaShows(model.size.label)
