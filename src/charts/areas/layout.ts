import { messagesOf } from '../../i18n/messages.ts'
import { isGap } from '../../model/gap.ts'
import { parsePeriod } from '../../model/period.ts'
import { axisTexts } from '../axisText.ts'
import { colourClasses } from '../colour.ts'
import { endLabels, labelMargin } from '../endLabels.ts'
import { markText } from '../markText.ts'
import { textWidth } from '../textWidth.ts'
import { linearScale, toY } from '../ticks.ts'
import { timeScale } from '../timeScale.ts'
import { yearTicks } from '../timeTicks.ts'
import type { AreasModel, LayoutOptions, Mark } from '../types.ts'
import { runs, stack } from './stack.ts'
import type { AreasLayout, Layer, LayerPoint } from './types.ts'

const defaultHeight = 320
const tickEvery = 56

const timeOf = (period: string): number => {
  const parsed = parsePeriod(period)
  return parsed ? parsed.year + (parsed.month - 1) / 12 : 0
}

/** Spans without a picture: from the whole period before to the one after. */
function holesOf(places: readonly number[], whole: ReadonlySet<number>) {
  const missing = places.flatMap((_, period) => (whole.has(period) ? [] : [{ period }]))
  return runs(missing).map((run) => {
    const from = places[(run[0]?.period ?? 0) - 1] ?? 0
    const to = places[(run.at(-1)?.period ?? 0) + 1] ?? 1
    return { x: from, width: to - from }
  })
}

export function layoutAreas(model: AreasModel, { height = defaultHeight }: LayoutOptions = {}): AreasLayout {
  const { unit, language } = model
  const times = model.periods.map(timeOf)
  const { times: domain, across } = timeScale(times)
  const places = times.map(across)
  const stacked = stack(model)
  const values = stacked.flatMap((edges) => edges.map((edge) => edge.to))
  const scale = linearScale(values, Math.max(2, Math.round(height / tickEvery)), 'always')
  const y = toY(scale, height)
  const named = model.series.filter((one) => !one.rest)
  const colours = colourClasses(named.map(() => ({ highlight: false })))
  const colourOf = new Map(named.map((one, index) => [one.id, colours[index]]))

  const drawn = model.series.map((one, index) => {
    const edges = (stacked[index] ?? []).map(
      (edge): LayerPoint => ({ ...edge, x: places[edge.period] ?? 0, bottom: y(edge.from), top: y(edge.to) }),
    )
    return { series: one, edges, classes: colourOf.get(one.id) ?? 'rest' }
  })
  const names = drawn.map(({ series, edges }) => {
    const last = edges.at(-1)
    return {
      text: last ? series.label : messagesOf(language).charts.noDataOf(series.label),
      value: undefined,
      bold: false,
      end: last && { x: last.x, y: (last.bottom + last.top) / 2 },
    }
  })
  const tickTexts = axisTexts(scale.ticks, unit, language)
  const left = Math.ceil(Math.max(18, ...tickTexts.slice(0, -1).map((text) => textWidth(text, 12) + 10)))
  const margins = { top: 24, right: labelMargin(names), bottom: 28, left }
  const labels = endLabels(names, height, [])
  const layers = drawn.flatMap(({ series, edges, classes }, index): readonly Layer[] => {
    const label = labels[index]
    return label ? [{ id: series.id, area: series.area, classes, pieces: runs(edges), label }] : []
  })
  const marks = drawn.flatMap(({ series, edges }) =>
    model.periods.flatMap((period, index): readonly Mark[] => {
      const datum = series.points[index]
      if (!datum) return []
      const edge = edges.find((one) => one.period === index)
      const text = markText({ name: series.label, datum, unit, language, period })
      const middle = edge && !isGap(datum.cell) ? (edge.bottom + edge.top) / 2 : height
      return [
        {
          id: `${series.id} ${period}`,
          series: series.id,
          area: series.area,
          x: places[index] ?? 0,
          y: middle,
          ...text,
        },
      ]
    }),
  )
  const whole = new Set(stacked.flatMap((edges) => edges.map((edge) => edge.period)))
  return {
    margins,
    height,
    reach: 'across',
    scale,
    times,
    domain,
    yTicks: scale.ticks.map((value, index) => ({
      y: y(value),
      text: tickTexts[index] ?? '',
      zero: value === 0,
    })),
    xTicks: yearTicks(domain[0], domain[1], across, left + margins.right),
    layers,
    holes: model.series.length === 0 ? [] : holesOf(places, whole),
    marks,
  }
}
