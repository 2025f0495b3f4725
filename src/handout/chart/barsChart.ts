import { textWidth, wrapText } from '../../charts/textWidth.ts'
import type { Language } from '../../model/text.ts'
import { colours } from '../colours.ts'
import { langOf } from '../langOf.ts'
import { element, val } from '../xml.ts'
import { axisIds, categoryAxis, valueAxis } from './axes.ts'
import { numbersAt, textsAt } from './cells.ts'
import { chartSpace } from './chartSpace.ts'
import { labelsXml, type PointLabel } from './labels.ts'
import { type Fill, shapeLook } from './looks.ts'
import type { Room, Sheet } from './types.ts'

/** A row of a bar chart, all its words written. */
export interface Bar {
  readonly name: string
  /** Undefined where there is no number; the name says why. */
  readonly value: number | undefined
  readonly fill: Fill
  /** Edged with dashes, as claims are. */
  readonly dashed: boolean
  readonly strong: boolean
  /** Of the number beside the bar. */
  readonly ink: string
  /** Writes the number; what it writes, for its width. */
  readonly code: string
  readonly text: string
  /** What must be known of the number; stands in the sheet. */
  readonly remark: string
}

interface BarsPlan {
  readonly bars: readonly Bar[]
  /** Those without room; they stand in the sheet, below the others. */
  readonly rest: readonly Bar[]
  readonly room: Room
  readonly language: Language
  /** Of the sheet's columns. */
  readonly heads: readonly [string, string, string]
  readonly sheet: string
}

/** Few rows need not fill the slide. */
const highest = 76
const [largest, smallest] = [18, 8]

/** Size of a chart's letters whose rows are so high, in points. */
const sizeAt = (pitch: number): number =>
  Math.round(Math.min(largest, Math.max(smallest, Math.min(pitch / 1.3, 12.5 + pitch * 0.075))) * 2) / 2

/** Height of a chart of so many rows in a room, in points. */
export const barsHeight = (rows: number, room: Room): number => Math.min(room.height, rows * highest)

const rowOf = ({ name, value, remark }: Bar): Sheet[number] => [name, value, remark]

const weightOf = ({ strong }: Bar) => (strong ? 'bold' : 'normal')

/** Names take so much of the chart's width at most. */
const mostNames = 0.48

/** Letters as large as the rows allow, and so small that no name needs more lines than its row has: some programs leave such
 *  names out. */
function sizeOf({ bars, room }: BarsPlan): number {
  const pitch = room.height / Math.max(1, bars.length)
  const fits = (size: number) =>
    bars.every((bar) => {
      const lines = wrapText(bar.name, room.width * mostNames - 12, size, weightOf(bar)).length
      return lines === 1 || lines * size * 1.3 <= pitch
    })
  let size = sizeAt(pitch)
  while (size > smallest && !fits(size)) size -= 0.5
  return size
}

/** Room for the names, and for the widest number. */
function sidesOf({ bars, room }: BarsPlan, size: number) {
  const names = bars.map((bar) => textWidth(bar.name, size, weightOf(bar)))
  const numbers = bars.map((bar) => textWidth(bar.text, size, 'bold') + 10)
  const left = Math.min(room.width * mostNames, Math.max(0, ...names) + 12)
  return { left: Math.ceil(left), number: Math.ceil(Math.max(0, ...numbers)) }
}

/** Horizontal bars, the first on top, each with its number at its end; the axis of the numbers is not shown. */
export function barsChart(plan: BarsPlan): { readonly xml: string; readonly sheet: Sheet } {
  const { bars, rest, room, language, heads, sheet } = plan
  const size = sizeOf(plan)
  const { left, number } = sidesOf(plan, size)
  const values = bars.map(({ value }) => value)
  const known = values.filter((value) => value !== undefined)
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)]
  // Numbers of bars that reach below zero stand left of them, inside the plot.
  const plot = Math.max(1, room.width - left - (high > 0 ? number : 0) - 8)
  const below = low < 0 ? ((high - low) * number) / Math.max(1, plot - number) : 0
  const rows = { sheet, from: 2, to: bars.length + 1 }
  const labels = bars.flatMap((bar, index): readonly PointLabel[] =>
    bar.value === undefined
      ? []
      : [{ index, look: { size, colour: bar.ink, bold: bar.strong }, position: 'outEnd', code: bar.code }],
  )
  const series = element('c:ser', {}, [
    val('c:idx', 0),
    val('c:order', 0),
    element('c:tx', {}, [textsAt({ sheet, column: 1, from: 1, to: 1 }, [heads[1]])]),
    shapeLook(bars[0]?.fill ?? { colour: colours.quiet }, undefined),
    val('c:invertIfNegative', 0),
    ...bars.map((bar, index) =>
      element('c:dPt', {}, [
        val('c:idx', index),
        val('c:invertIfNegative', 0),
        val('c:bubble3D', 0),
        shapeLook(bar.fill, bar.dashed ? { colour: bar.fill.colour, width: 1.25, dashed: true } : undefined),
      ]),
    ),
    labelsXml(labels, langOf(language)),
    element('c:cat', {}, [
      textsAt(
        { ...rows, column: 0 },
        bars.map(({ name }) => name),
      ),
    ]),
    element('c:val', {}, [numbersAt({ ...rows, column: 1 }, values)]),
  ])
  const xml = chartSpace({
    lang: langOf(language),
    room,
    sides: { left, right: room.width - left - plot, top: 2, bottom: 2 },
    plots: [
      element('c:barChart', {}, [
        val('c:barDir', 'bar'),
        val('c:grouping', 'clustered'),
        val('c:varyColors', 0),
        series,
        val('c:gapWidth', 45),
        axisIds,
      ]),
    ],
    axes: [
      categoryAxis({ side: 'l', reversed: true, look: { size, colour: colours.ink }, every: 1 }),
      valueAxis({
        of: 'up',
        side: 't',
        domain: [low - below, high === low ? low + 1 : high],
        code: 'General',
        hidden: true,
        between: true,
      }),
    ],
  })
  const more = rest.length === 0 ? [] : [[], ...rest.map(rowOf)]
  return { xml, sheet: [heads, ...bars.map(rowOf), ...more] }
}
