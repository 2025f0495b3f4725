import type { Datum } from '../charts/types.ts'
import { gap, isNumber } from '../model/gap.ts'
import type { Observation, Series } from '../model/series.ts'
import type { Language } from '../model/text.ts'

/** What a chart needs of an observation: its provenance stays behind. */
export const toDatum = (observation: Observation, language: Language): Datum => ({
  cell: observation.cell,
  status: observation.status,
  marks: [...new Set(observation.notes.map((note) => note.kind))],
  notes: [...new Set(observation.notes.map((note) => note.text[language]))],
})

export const missingDatum: Datum = { cell: gap('not-published'), status: [], marks: [], notes: [] }

export const observationAt = (series: Series | undefined, period: string): Observation | undefined =>
  series?.observations.find((observation) => observation.period === period)

/** Periods of several series, in order, each once. */
export const periodsOfAll = (series: readonly Series[]): readonly string[] =>
  [...new Set(series.flatMap((one) => one.observations.map((observation) => observation.period)))].sort()

/** The last period in which at least half of the most that ever have a number do have one: a year that only a few
 *  have published does not stand for all. Undefined without any number. */
export function lastFullPeriod(series: readonly Series[]): string | undefined {
  const counts = new Map<string, number>()
  for (const one of series)
    for (const { period, cell } of one.observations)
      if (isNumber(cell)) counts.set(period, (counts.get(period) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return [...counts.keys()].sort().findLast((period) => (counts.get(period) ?? 0) * 2 >= most)
}
