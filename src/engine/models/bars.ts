import type { BarRow, BarsModel } from '../../charts/types.ts'
import type { CubeView } from '../../data/viewSchema.ts'
import { isNumber } from '../../model/gap.ts'
import { lastFullPeriod, missingDatum, observationAt, toDatum } from '../datum.ts'
import { claimMark, claimMarks, isHighlighted, type ModelContext, ranksAt, unitOf } from './context.ts'

type BarsView = Extract<CubeView, { chart: 'bars' }>
type Body = Omit<BarsModel, 'id' | 'language' | 'title' | 'subtitle' | 'description' | 'notes' | 'sources'>

/** Rows that stand next to a highlighted one in rank. */
function withNeighbours(rows: readonly BarRow[]): readonly BarRow[] {
  const strong = rows.flatMap((row, index) => (row.highlight ? [index] : []))
  return rows.map((row, index) =>
    !row.highlight && strong.some((one) => Math.abs(one - index) === 1) ? { ...row, neighbour: true } : row,
  )
}

function areaRows(context: ModelContext<BarsView>, period: string | undefined): readonly BarRow[] {
  const rows = context.prepared.flatMap((prepared) => {
    // Floors are no order, and some of the parts no field.
    const isField = period !== undefined && context.view.ranked && !context.view.atLeast
    const ranks = isField ? ranksAt(prepared.field, period) : new Map()
    return prepared.series.map((series): BarRow => {
      const observation = period === undefined ? undefined : observationAt(series, period)
      return {
        ...(observation ? toDatum(observation, context.language) : missingDatum),
        id: series.id,
        area: series.area,
        label: series.label,
        rank: ranks.get(series.area ?? ''),
        highlight: isHighlighted(context, series.area),
        neighbour: false,
      }
    })
  })
  if (!context.view.ranked) return rows
  const ascending = context.prepared[0]?.series[0]?.indicator.rankOrder === 'ascending'
  const value = (row: BarRow) =>
    isNumber(row.cell) ? row.cell * (ascending ? -1 : 1) : Number.NEGATIVE_INFINITY
  return withNeighbours([...rows].sort((a, b) => value(b) - value(a) || a.label.localeCompare(b.label)))
}

/** One row a selection, with its last observation; rows may differ in period and say so. */
function selectionRows(context: ModelContext<BarsView>): readonly BarRow[] {
  const rows = context.prepared.flatMap((prepared) =>
    prepared.series.flatMap((series): BarRow[] => {
      const last =
        series.observations.findLast((observation) => isNumber(observation.cell)) ??
        series.observations.at(-1)
      if (!last) return []
      return [
        {
          ...toDatum(last, context.language),
          id: `${prepared.selection.dataset}.${series.id}.${last.period}`,
          area: series.area,
          label: series.label,
          period: last.period,
          highlight: isHighlighted(context, series.area),
          neighbour: false,
        },
      ]
    }),
  )
  if (!context.view.ranked) return rows
  return [...rows].sort((a, b) => (isNumber(b.cell) ? b.cell : 0) - (isNumber(a.cell) ? a.cell : 0))
}

function claimRows(context: ModelContext<BarsView>): readonly BarRow[] {
  const unit = unitOf(context.prepared)
  return context.view.claimBars.flatMap(({ whole, part, label }) => {
    const mark = claimMark(context, whole, unit)
    if (!mark) return []
    const inner = part === undefined ? undefined : claimMark(context, part, unit)
    const claim = {
      ...mark,
      ...(inner ? { part: { label: inner.label, value: inner.value, text: inner.text } } : {}),
    }
    return [
      {
        ...missingDatum,
        cell: mark.value,
        id: whole,
        label: label[context.language],
        highlight: false,
        neighbour: false,
        claim,
      },
    ]
  })
}

/** The one period that the rows show; undefined where rows differ in it. */
export const barsPeriod = (context: ModelContext<BarsView>): string | undefined =>
  context.view.rows === 'areas' ? lastFullPeriod(context.prepared.flatMap((one) => one.series)) : undefined

export function barsModel(context: ModelContext<BarsView>): Body {
  const unit = unitOf(context.prepared)
  const rows = context.view.rows === 'areas' ? areaRows(context, barsPeriod(context)) : selectionRows(context)
  return {
    type: 'bars',
    unit,
    atLeast: context.view.atLeast,
    rows: [...claimRows(context), ...rows],
    references:
      context.honoured.basis === undefined || context.honoured.basis === 'total'
        ? claimMarks(context, unit)
        : [],
  }
}
