import { messagesOf } from '../../i18n/messages.ts'
import { isGap } from '../../model/gap.ts'
import { parsePeriod } from '../../model/period.ts'
import { axisTexts } from '../axisText.ts'
import { colourClasses } from '../colour.ts'
import { valueText } from '../datumText.ts'
import { endLabels, labelMargin } from '../endLabels.ts'
import { layoutKey } from '../keyLayout.ts'
import { linearScale, toY } from '../ticks.ts'
import { timeScale } from '../timeScale.ts'
import { yearTicks } from '../timeTicks.ts'
import type { AreasModel, LayoutOptions } from '../types.ts'
import { valueAxis } from '../valueAxis.ts'
import { layerMarks } from './layerMarks.ts'
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

/** The key that says why there are holes. */
function holesKey({ series, unit, language }: AreasModel) {
  const gaps = series.flatMap((one) => one.points.filter((datum) => isGap(datum.cell)))
  const text = [...new Set(gaps.map((datum) => valueText(datum, unit, language)))].join(', ')
  return layoutKey(text === '' ? [] : [{ text, classes: 'sm', hatch: 'empty' }])
}

/** Colours of the named layers in their order; grey for the rest. */
function classesOf({ series }: AreasModel): ReadonlyMap<string, string> {
  const named = series.filter((one) => !one.rest)
  const colours = colourClasses(named.map(() => ({ highlight: false })))
  return new Map(named.map((one, index) => [one.id, colours[index] ?? 'sm']))
}

/** Layers stacked along time. */
export function layoutAreas(model: AreasModel, { height = defaultHeight }: LayoutOptions = {}): AreasLayout {
  const { unit, language } = model
  const times = model.periods.map(timeOf)
  const { times: domain, across } = timeScale(times)
  const places = times.map(across)
  const stacked = stack(model)
  const values = stacked.flatMap((edges) => edges.map((edge) => edge.to))
  const scale = linearScale(values, Math.max(2, Math.round(height / tickEvery)), 'always')
  const y = toY(scale, height)
  const classes = classesOf(model)
  const drawn = model.series.map((one, index) => {
    const edges = (stacked[index] ?? []).map(
      (edge): LayerPoint => ({ ...edge, x: places[edge.period] ?? 0, bottom: y(edge.from), top: y(edge.to) }),
    )
    return { series: one, edges }
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
  const { yTicks, left } = valueAxis(scale, axisTexts(scale.ticks, unit, language), y)
  const legend = holesKey(model)
  const margins = { top: 24 + legend.height, right: labelMargin(names), bottom: 28, left }
  const labels = endLabels(names, height, [])
  const layers = drawn.flatMap(({ series: { id, area }, edges }, index): readonly Layer[] => {
    const label = labels[index]
    return label ? [{ id, area, classes: classes.get(id) ?? 'rest', pieces: runs(edges), label }] : []
  })
  const whole = new Set(stacked.flatMap((edges) => edges.map((edge) => edge.period)))
  return {
    margins,
    height,
    reach: 'across',
    scale,
    times,
    domain,
    yTicks,
    xTicks: times.length === 0 ? [] : yearTicks(domain[0], domain[1], across, left + margins.right),
    layers,
    holes: model.series.length === 0 ? [] : holesOf(places, whole),
    legend,
    marks: drawn.flatMap(({ series, edges }) => layerMarks(model, series, edges, places, height)),
  }
}
