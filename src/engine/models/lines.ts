import type { BumpModel, LinePoint, LinesModel } from '../../charts/types.ts'
import type { CubeView } from '../../data/viewSchema.ts'
import { isGap, isNumber } from '../../model/gap.ts'
import { parsePeriod } from '../../model/period.ts'
import type { Observation, Series } from '../../model/series.ts'
import type { Language } from '../../model/text.ts'
import { toDatum } from '../datum.ts'
import type { Prepared } from '../prepare.ts'
import { claimMarks, isHighlighted, type ModelContext, ranksAt, unitOf } from './context.ts'

type Body<M> = Omit<M, 'id' | 'language' | 'title' | 'subtitle' | 'description' | 'notes' | 'sources'>

function xOf(period: string): number {
  const parsed = parsePeriod(period)
  return parsed ? parsed.year + (parsed.month - 1) / 12 : 0
}

/** A line is broken where its series says so, and after a gap. */
const breaks = (observation: Observation): boolean =>
  observation.status.includes('B') || (isGap(observation.cell) && observation.cell.gap === 'series-break')

const toPoint = (observation: Observation, language: Language): LinePoint => ({
  ...toDatum(observation, language),
  x: xOf(observation.period),
  period: observation.period,
  breakBefore: breaks(observation),
})

/** A break before the very first point separates it from nothing. */
const unbrokenStart = <P extends LinePoint>(points: readonly P[]): readonly P[] =>
  points.map((point, index) => (index === 0 && point.breakBefore ? { ...point, breakBefore: false } : point))

const frameOf = (context: ModelContext, prepared: Prepared, series: Series) => ({
  id: prepared.selection.earlier === true ? `${series.id}~${series.vintage}` : series.id,
  area: series.area,
  label: series.label,
  highlight: isHighlighted(context, series.area),
  earlier: prepared.selection.earlier === true,
})

export function linesModel(context: ModelContext<Extract<CubeView, { chart: 'lines' }>>): Body<LinesModel> {
  const unit = unitOf(context.prepared)
  // An index or a change has no place for a claim about the level.
  const references = claimMarks(context, unit)
  return {
    type: 'lines',
    unit,
    scale: context.honoured.scale === 'log' ? 'log' : (context.view.scales[0] ?? 'linear'),
    series: context.prepared.flatMap((prepared) =>
      prepared.series.map((series) => ({
        ...frameOf(context, prepared, series),
        points: unbrokenStart(
          series.observations.map((observation) => toPoint(observation, context.language)),
        ),
      })),
    ),
    references: context.honoured.basis === undefined || context.honoured.basis === 'total' ? references : [],
  }
}

/** Each series' rank in each period among its selection's field; the point's own cell is the rank. */
export function bumpModel(context: ModelContext<Extract<CubeView, { chart: 'bump' }>>): Body<BumpModel> {
  let of = 0
  const series = context.prepared.flatMap((prepared) =>
    prepared.series.map((one) => ({
      ...frameOf(context, prepared, one),
      // Ranks of unlike measures stand side by side: each keeps its own unit.
      unit: one.indicator.unit,
      points: unbrokenStart(
        one.observations.map((observation) => {
          const rank = ranksAt(prepared.field, observation.period).get(one.area ?? '')
          of = Math.max(of, rank?.of ?? 0)
          const point = toPoint(observation, context.language)
          const cell = rank && isNumber(observation.cell) ? rank.rank : observation.cell
          // A break in levels does not break a rank: all are ranked within one year.
          return { ...point, cell, value: observation.cell, rank, breakBefore: false }
        }),
      ),
    })),
  )
  return { type: 'bump', unit: unitOf(context.prepared), of, series }
}
