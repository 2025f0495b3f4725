import { layoutBump } from '../../charts/bump/layout.ts'
import { isReserved } from '../../charts/datumText.ts'
import { layoutLines } from '../../charts/lines/layout.ts'
import { textWidth } from '../../charts/textWidth.ts'
import type { TrendLayout } from '../../charts/trend/types.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { pptxMessages } from '../../i18n/pptxMessages.ts'
import { isNumber } from '../../model/gap.ts'
import { colours } from '../colours.ts'
import { emphasisOf, type Highlight } from '../emphasis.ts'
import { langOf } from '../langOf.ts'
import { element, val } from '../xml.ts'
import { axisIds } from './axes.ts'
import { chartSpace } from './chartSpace.ts'
import { timeAxis } from './timeAxis.ts'
import { trendAxis } from './trendAxis.ts'
import { type PlacedSeries, timePoints, trendData } from './trendData.ts'
import {
  claimWords,
  endName,
  namedPoints,
  nameSize,
  type TrendModel,
  type TrendSeries,
} from './trendLabels.ts'
import { trendLook } from './trendLook.ts'
import { trendSeries } from './trendSeries.ts'
import type { NativeChart, Room } from './types.ts'

const [above, below] = [22, 26]

const layoutOf = (model: TrendModel, height: number): TrendLayout =>
  model.type === 'lines' ? layoutLines(model, { height }) : layoutBump(model, { height })

/** What a point is drawn at: a logarithmic scale has no place for some numbers. */
const drawnNumber = (model: TrendModel, { cell }: TrendSeries['points'][number]): number | undefined =>
  isNumber(cell) && !(model.type === 'lines' && model.scale === 'log' && cell <= 0) ? cell : undefined

/** Points that no line reaches. */
const alone = ({ points }: PlacedSeries): readonly number[] =>
  points.flatMap(({ y }, index) =>
    y !== undefined && points[index - 1]?.y === undefined && points[index + 1]?.y === undefined
      ? [index]
      : [],
  )

/** Room for names at the ends of lines, with their numbers where they stand beside them. */
function sidesOf(model: TrendModel, layout: TrendLayout, { width }: Room) {
  const names = model.series.map(({ label, highlight }) =>
    textWidth(label, nameSize, highlight ? 'bold' : 'normal'),
  )
  const number = model.type === 'bump' ? 34 : 0
  return {
    left: layout.margins.left + 8,
    right: Math.min(width * 0.3, Math.max(0, ...names) + number + 18),
    top: above,
    bottom: below,
  }
}

/** The series as they stand in the sheet, in the order in which they are drawn; then the claims, whose lines go all the way. */
function dataOf(model: TrendModel, drawn: readonly TrendSeries[]) {
  const claims = model.type === 'lines' ? model.references : []
  const times = [...new Set(model.series.flatMap(({ points }) => points.map(({ x }) => x)))]
  return trendData(
    [
      ...drawn.map((series) => ({
        id: series.id,
        name: series.label,
        points: timePoints(series.points.map((point) => ({ ...point, cell: drawnNumber(model, point) }))),
      })),
      ...claims.map((claim) => ({
        id: `claim ${claim.id}`,
        name: `◆ ${claim.label}`,
        points: times.sort((a, b) => a - b).map((x) => ({ x, y: claim.value })),
      })),
    ],
    pptxMessages[model.language].year,
  )
}

/** Lines along time, of values or of ranks. They are scatter charts: only these have years at their places, lines that cross years
 *  without a survey, and gaps where there are some. */
export function trendOf(model: TrendModel, highlight: Highlight, room: Room, sheet: string): NativeChart {
  const { language } = model
  const lang = langOf(language)
  const height = room.height - above - below
  const layout = layoutOf(model, height)
  const sides = sidesOf(model, layout, room)
  const plot = { width: room.width - sides.left - sides.right, height }
  const frame = { room, plot, layout }
  const emphasis = emphasisOf(model.series, highlight)
  const messages = messagesOf(language).charts
  const claims = model.type === 'lines' ? model.references : []
  const empty = model.series
    .filter(({ points }) => !points.some(({ cell }) => isNumber(cell)))
    .map(({ label }) => label)
  const drawn = layout.lines.flatMap(({ id }) => model.series.find((one) => one.id === id) ?? [])
  const data = dataOf(model, drawn)
  const series = data.series.flatMap((placed, order): readonly string[] => {
    const claim = claims.find(({ id }) => placed.id === `claim ${id}`)
    if (claim) {
      const stroke = { colour: colours.claim, width: 1.75, dashed: true }
      const labels = [claimWords(claim, placed.points.length, frame)]
      return [trendSeries({ data: placed, order, stroke, dots: [], labels, sheet, lang })]
    }
    const [line, own] = [layout.lines[order], drawn[order]]
    if (!line || !own) return []
    const look = trendLook(line, emphasis(line))
    const name = endName(line, placed, model, look, frame)
    const named = namedPoints(model, own, placed, look, highlight)
    const end = placed.points.findLastIndex(({ y }) => y !== undefined)
    const lastPoint = own.points.findLast((point) => isNumber(point.cell))
    const dotted = new Set([...alone(placed), ...named.map(({ index }) => index), ...(end < 0 ? [] : [end])])
    return [
      trendSeries({
        data: placed,
        order,
        stroke: look.stroke,
        dots: [...dotted]
          .sort((a, b) => a - b)
          .map((index) => ({
            index,
            hollow: index === end && lastPoint !== undefined && isReserved(lastPoint),
          })),
        labels: [...named.filter(({ index }) => index !== name?.index), ...(name ? [name] : [])].sort(
          (a, b) => a.index - b.index,
        ),
        sheet,
        lang,
      }),
    ]
  })
  const lines = [val('c:scatterStyle', 'lineMarker'), val('c:varyColors', 0), ...series, axisIds]
  return {
    xml: chartSpace({
      lang,
      room,
      sides,
      plots: [element('c:scatterChart', {}, lines)],
      axes: [
        timeAxis(
          layout.times,
          plot.width,
          layout.downward ? { crosses: 'max', numbersAtLine: true } : { crosses: 'autoZero' },
        ),
        trendAxis(model, layout.scale),
      ],
    }),
    sheet: data.sheet,
    key: [...(claims.length > 0 ? [`◆ ${messages.claimNote}`] : []), ...empty.map(messages.noDataOf)],
    height: room.height,
  }
}
