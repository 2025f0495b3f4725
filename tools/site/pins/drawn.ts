import type { CubeView, View } from '../../../src/data/viewSchema.ts'
import { type Body, bodyOf } from '../../../src/engine/bodyOf.ts'
import { cubeOf, type Library } from '../../../src/engine/library.ts'
import { type ModelContext, ranksAt } from '../../../src/engine/models/context.ts'
import { type Prepared, prepare } from '../../../src/engine/prepare.ts'
import { messagesOf } from '../../../src/i18n/messages.ts'
import { dimensionByRole } from '../../../src/model/cube.ts'
import { gap, isNumber } from '../../../src/model/gap.ts'
import type { Observation, Series } from '../../../src/model/series.ts'
import type { Language } from '../../../src/model/text.ts'
import type { Unit } from '../../../src/model/unit.ts'
import { noChoices } from '../../../src/state/choices.ts'

/** Observations of one thing behind the marks of a chart. */
export interface DrawnSeries {
  /** The same in every state of the figures: place of the selection, codes, and what the unit counts. */
  readonly id: string
  readonly label: string
  /** Whether the chart is about it. */
  readonly highlighted: boolean
  readonly unit: Unit
  /** All that the figures have of it, drawn or not. */
  readonly observations: readonly Observation[]
  /** Whether the figures have this period at all. */
  readonly knows: (period: string) => boolean
  /** Whether an observation of a period is drawn. */
  readonly draws: (period: string) => boolean
}

const rankUnit: Unit = { code: 'RANK', multiplier: 0, decimals: 0 }

/** Multipliers may change from one state to the next; what is counted makes it another series. */
const unitName = ({ code, base, per }: Unit): string => [code, base ?? '', per ?? ''].join(':')

/** Areas that have a mark, where the chart draws some of a field only. */
function markedAreas(body: Body | undefined, view: CubeView): ReadonlySet<string> | undefined {
  if (body?.type === 'map') return new Set(body.shapes.map((shape) => shape.area))
  if (body?.type === 'scatter') return new Set(body.points.map((point) => point.area))
  if (body?.type !== 'areas' || view.chart !== 'areas') return undefined
  return new Set([...body.series.flatMap((series) => series.area ?? []), view.whole])
}

/** By default a view of several indicators to choose from shows the first. */
const shownSelections = (view: CubeView): CubeView['data'] =>
  view.filters.includes('indicator') ? view.data.slice(0, 1) : view.data

/** The period of the last number. */
const lastPeriod = (series: Series): string | undefined =>
  (series.observations.findLast(({ cell }) => isNumber(cell)) ?? series.observations.at(-1))?.period

const isPartOf = (view: CubeView): boolean => view.chart === 'map' || view.chart === 'areas'

/** Each series' ranks along time, as a series of their own. */
const ranked = ({ field }: Prepared, series: Series): readonly Observation[] =>
  series.observations.map((observation) => ({
    ...observation,
    cell: ranksAt(field, observation.period).get(series.area ?? '')?.rank ?? gap('not-published'),
    status: [],
    notes: [],
  }))

/** What a view draws by default from a library, as observations; empty for charts of claims and meetings.
 *  @param also a period that is looked at too, where the chart shows one only. */
export function drawnSeries(
  view: View,
  library: Library,
  language: Language,
  also?: string,
): { readonly period: string | undefined; readonly series: readonly DrawnSeries[] } {
  if (!('data' in view)) return { period: undefined, series: [] }
  const selections = shownSelections(view)
  const shown = { ...view, data: selections }
  const prepared = selections.map((selection) =>
    prepare(selection, { view: shown, honoured: noChoices, library, language }),
  )
  const context: ModelContext = { view: shown, honoured: noChoices, prepared, library, language }
  const { body, period } = bodyOf(context)
  const marked = markedAreas(body, view)
  const indicators = new Set(prepared.flatMap((one) => one.series).map((one) => one.indicator.code))
  const series = prepared.flatMap((one, place) => {
    const cube = cubeOf(library, one.selection)
    const time = cube && dimensionByRole(cube, 'time')
    const knows = (asked: string) => time?.positions.has(asked) === true
    const all = isPartOf(view)
      ? [...new Map([...one.field, ...one.series].map((it) => [it.id, it])).values()]
      : one.series
    return all
      .filter((it) => marked === undefined || marked.has(it.area ?? ''))
      .flatMap((it): readonly DrawnSeries[] => {
        const name = it.indicator.label[language]
        const plain = indicators.size < 2 || one.selection.label !== undefined || it.label.includes(name)
        const label = plain ? it.label : `${it.label}, ${name}`
        const last = view.chart === 'bars' && view.rows === 'selections' ? lastPeriod(it) : undefined
        const only = last ?? period
        const id = `${place}.${it.id}`
        const draws = (asked: string) => only === undefined || asked === only || asked === also
        const { unit } = it.indicator
        const values = {
          id: `${id} ${unitName(unit)}`,
          label,
          highlighted: it.area !== undefined && view.highlight.includes(it.area),
          unit,
          observations: it.observations,
          knows,
          draws,
        }
        if (view.chart !== 'bump') return [values]
        const rankLabel = messagesOf(language).charts.rankOf(label)
        return [
          { ...values, id: `${id} rank`, label: rankLabel, unit: rankUnit, observations: ranked(one, it) },
          values,
        ]
      })
  })
  return { period, series }
}

/** The observation of a series in a period; undefined where it has none. */
export const observed = (series: DrawnSeries | undefined, period: string): Observation | undefined =>
  series?.observations.find((one) => one.period === period)
