import type { AreasModel, ColumnsModel, Datum } from '../../charts/types.ts'
import type { CubeView } from '../../data/viewSchema.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { gap, isGap, isNumber } from '../../model/gap.ts'
import type { Series } from '../../model/series.ts'
import { missingDatum, observationAt, periodsOfAll, toDatum } from '../datum.ts'
import { claimMarks, isHighlighted, type ModelContext, unitOf } from './context.ts'

type Body<M> = Omit<M, 'id' | 'language' | 'title' | 'subtitle' | 'description' | 'notes' | 'sources'>

/** Every year from the first to the last, so that a year without a figure leaves a visible gap. Other periods as they are. */
function everyYear(periods: readonly string[]): readonly string[] {
  if (!periods.every((period) => /^\d{4}$/.test(period))) return periods
  const [first, last] = [Number(periods[0]), Number(periods.at(-1))]
  if (periods.length === 0) return periods
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

export function columnsModel(
  context: ModelContext<Extract<CubeView, { chart: 'columns' }>>,
): Body<ColumnsModel> {
  const unit = unitOf(context.prepared)
  const all = context.prepared.flatMap((one) => one.series)
  const periods = everyYear(periodsOfAll(all))
  return {
    type: 'columns',
    unit,
    periods,
    series: all.map((series) => ({
      id: series.id,
      area: series.area,
      label: series.label,
      highlight: isHighlighted(context, series.area),
      points: periods.map((period) => {
        const observation = observationAt(series, period)
        return observation ? toDatum(observation, context.language) : missingDatum
      }),
    })),
    references: claimMarks(context, unit),
  }
}

const lastNumber = (series: Series): number => {
  const cell = series.observations.findLast((observation) => isNumber(observation.cell))?.cell
  return cell !== undefined && isNumber(cell) ? cell : 0
}

/** What the whole has beyond the named parts; a gap where the whole is one. Parts below a publication threshold
 *  are too small to matter and stay in the rest. */
function restAt(
  whole: Series | undefined,
  parts: readonly Series[],
  period: string,
  language: ModelContext['language'],
): Datum {
  const total = observationAt(whole, period)
  if (!total || isGap(total.cell)) return { ...missingDatum, cell: total?.cell ?? gap('not-published') }
  const named = parts.reduce((sum, part) => {
    const cell = observationAt(part, period)?.cell
    return sum + (cell !== undefined && isNumber(cell) ? cell : 0)
  }, 0)
  return { ...toDatum(total, language), cell: total.cell - named }
}

/** The largest areas, or the reader's, stacked under the rest of the whole. */
export function areasModel(context: ModelContext<Extract<CubeView, { chart: 'areas' }>>): Body<AreasModel> {
  const all = context.prepared.flatMap((one) => one.series)
  const field = context.prepared.flatMap((one) => [...one.series, ...one.field])
  const whole = field.find((series) => series.area === context.view.whole)
  const candidates = all.filter((series) => series.area !== context.view.whole)
  const named = [...candidates].sort((a, b) => lastNumber(b) - lastNumber(a)).slice(0, context.view.top)
  const periods = periodsOfAll(whole ? [whole] : named)
  return {
    type: 'areas',
    unit: unitOf(context.prepared),
    periods,
    series: [
      ...named.map((series) => ({
        id: series.id,
        area: series.area,
        label: series.label,
        rest: false,
        points: periods.map((period) => {
          const observation = observationAt(series, period)
          return observation ? toDatum(observation, context.language) : missingDatum
        }),
      })),
      ...(whole
        ? [
            {
              id: 'rest',
              label: messagesOf(context.language).panels.restOf,
              rest: true,
              points: periods.map((period) => restAt(whole, named, period, context.language)),
            },
          ]
        : []),
    ],
  }
}
