import { nice, ticks } from 'd3-array'
import type { YTick } from '../Axes.tsx'
import { axisTexts } from '../axisText.ts'
import { type FluidText, fluidText, lineCount } from '../fluidText.ts'
import { type Key, layoutKey } from '../keyLayout.ts'
import { labelWithUnit, unitText } from '../tableText.ts'
import { textWidth } from '../textWidth.ts'
import { toY, type ValueScale } from '../ticks.ts'
import type { XTick } from '../timeTicks.ts'
import type { Margins, ScatterModel } from '../types.ts'
import { valueAcross } from '../valueAcross.ts'
import { valueTicks } from '../valueTicks.ts'
import { type Drawable, groupLooks, sizeText } from './points.ts'

/** What stands around the points. */
export interface ScatterAxes {
  readonly xDomain: readonly [number, number]
  readonly yDomain: readonly [number, number]
  readonly xTicks: readonly XTick[]
  readonly yTicks: readonly YTick[]
  readonly xTitle: FluidText
  readonly yTitle: FluidText
  /** The groups in their order, then what the marks' area stands for. */
  readonly legend: Key
}

const small = 12
export const titleLeading = 15

/** Round ends around the values, with some room at either side for the marks' own size. */
function roundScale(values: readonly number[], count: number): ValueScale {
  const low = values.length === 0 ? 0 : Math.min(...values)
  const high = values.length === 0 ? 1 : Math.max(...values)
  const room = (high - low || Math.abs(high) || 1) * 0.05
  // Numbers that are never below zero get no axis that is.
  const domain = nice(low >= 0 ? Math.max(0, low - room) : low - room, high + room, count)
  return { scale: 'linear', domain, ticks: ticks(domain[0], domain[1], count) }
}

function yTicksOf(scale: ValueScale, { y, language }: ScatterModel, height: number): readonly YTick[] {
  const texts = axisTexts(scale.ticks, y.unit, language)
  const place = toY(scale, height)
  return scale.ticks.map((value, index) => ({ y: place(value), text: texts[index] ?? '', zero: false }))
}

function legendOf(model: ScatterModel): Key {
  const looks = groupLooks(model)
  const groups = model.groups.map(({ id, label }) => ({
    text: label,
    classes: looks.get(id)?.classes ?? 'sm',
  }))
  const size = { text: sizeText(model), classes: 'sm' }
  return layoutKey([...groups, size].map((entry) => ({ ...entry, hatch: undefined })))
}

/** An axis' name with its unit, unless the name says it: "GDP per inhabitant in PPS". */
function titleOf({ label, unit }: ScatterModel['x'], { language }: ScatterModel): string {
  const [word = ''] = unitText(unit, language).split(' ')
  return word !== '' && label.includes(word) ? label : labelWithUnit(label, unit, language)
}

function sidesOf(xScale: ValueScale, yTicks: readonly YTick[], { x, language }: ScatterModel) {
  // The topmost text stands alone on its line: those below it decide how wide the margin is.
  const widths = yTicks.slice(0, -1).map((tick) => textWidth(tick.text, small))
  // Half of the last tick's text stands beyond the plot.
  const last = textWidth(axisTexts(xScale.ticks, x.unit, language).at(-1) ?? '', small) / 2
  return { left: Math.ceil(Math.max(16, ...widths)) + 8, right: Math.ceil(Math.max(16, last)) }
}

/** Axes for points in a plot of so many pixels' height, and where its numbers stand. */
export function scatterAxes(
  model: ScatterModel,
  points: readonly Drawable[],
  height: number,
): {
  readonly axes: ScatterAxes
  readonly margins: Margins
  readonly across: (value: number) => number
  readonly down: (value: number) => number
} {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [xScale, yScale] = [roundScale(xs, 8), roundScale(ys, 5)]
  const yTicks = yTicksOf(yScale, model, height)
  const across = valueAcross(xScale.domain)
  const title = (axis: ScatterModel['x']) => fluidText(titleOf(axis, model), (container) => container, small)
  const [xTitle, yTitle] = [title(model.x), title(model.y)]
  const legend = legendOf(model)
  const sides = sidesOf(xScale, yTicks, model)
  return {
    axes: {
      xDomain: xScale.domain,
      yDomain: yScale.domain,
      xTicks: valueTicks(xScale, across, model.x.unit, model.language, sides.left + sides.right),
      yTicks,
      xTitle,
      yTitle,
      legend,
    },
    margins: {
      ...sides,
      top: legend.height + lineCount(yTitle) * titleLeading + 24,
      bottom: lineCount(xTitle) * titleLeading + 32,
    },
    across,
    down: toY(yScale, height),
  }
}
