import { kindOf } from '../../charts/kinds.ts'
import type { ChartModel, Mark } from '../../charts/types.ts'
import { isNumber } from '../../model/gap.ts'
import { sourceText } from './figureLines.ts'
import type { FigureLine } from './shownDeck.ts'

/** More than so many, and a page of notes would be a table. */
const most = 6
/** So many are quoted where none of them stands out. */
const few = 4

/** Series, rows and areas that stand out in the chart by itself. */
function ownHighlight(model: ChartModel): readonly string[] {
  if (model.type === 'map') return model.shapes.filter((one) => one.highlight).map(({ area }) => area)
  if (model.type === 'scatter') return model.points.filter((one) => one.highlight).map(({ area }) => area)
  if ('rows' in model) return model.rows.filter((row) => row.highlight).map(({ id }) => id)
  if (!('series' in model)) return []
  return model.series.flatMap((one) => ('highlight' in one && one.highlight ? [one.id] : []))
}

/** Of what runs along time, the marks that tell its course: the first and the last with a number, by series. Undefined for
 *  charts of rows and places, where each mark stands for itself. */
function endsOfCourses(model: ChartModel): ReadonlySet<string> | undefined {
  if (!('series' in model)) return undefined
  const ids = model.series.flatMap((series) => {
    const periods = series.points.flatMap((point, index) => {
      if (!isNumber(point.cell)) return []
      if ('period' in point) return [point.period]
      return 'periods' in model ? (model.periods[index] ?? []) : []
    })
    return [periods[0], periods.at(-1)].flatMap((period) => (period ? [`${series.id} ${period}`] : []))
  })
  return new Set(ids)
}

const stands = (mark: Mark, wanted: ReadonlySet<string>): boolean =>
  wanted.has(mark.series) || wanted.has(mark.id) || (mark.area !== undefined && wanted.has(mark.area))

/** What may be quoted from a chart, with who published it: of a course its ends, of rows and places those that stand out, or
 *  all where nothing does and they are few. Each says what is measured, for the mark alone may not even tell its year.
 *  @param highlight what stands out; empty is as the chart has it. */
export function quotes(model: ChartModel, highlight: readonly string[]): readonly FigureLine[] {
  const { marks } = kindOf(model).layout(model)
  const wanted = new Set(highlight.length > 0 ? highlight : ownHighlight(model))
  const ends = endsOfCourses(model)
  const telling = ends ? marks.filter(({ id, claim }) => claim || ends.has(id)) : marks
  const found = telling.filter((mark) => stands(mark, wanted))
  const all = wanted.size === 0 && telling.length <= few ? telling : found
  const source = sourceText(model.sources)
  return all
    .slice(0, most)
    .map(({ spoken, claim }) =>
      claim ? { text: spoken, source: '' } : { text: `${spoken} (${model.subtitle})`, source },
    )
}
