import { gap, isGap } from '../gap.ts'
import type { Quantity } from '../quantity.ts'
import { neighbours, ranking } from '../rank.ts'
import type { Unit } from '../unit.ts'
import type { FigureContext } from './context.ts'
import { entriesOf, type Field, fieldAt } from './field.ts'
import type { NeighbourRef, RankRef } from './figure.ts'
import { findLine, findLines } from './findLines.ts'
import { findPeriod } from './findPeriod.ts'
import type { Line } from './line.ts'
import { type FigureProblem, isProblem, problemOf } from './problem.ts'

const rankUnit: Unit = { code: 'RANK', multiplier: 0, decimals: 0 }

interface Own {
  readonly line: Line
  readonly value: Quantity
  readonly field: Field
}

/** A reference's own line among those it is compared with, in one period. */
function findOwn(ref: RankRef, figure: string, context: FigureContext): Own | FigureProblem {
  const line = findLine(ref, figure, context)
  if (isProblem(line)) return line
  const lines = findLines(ref, figure, context)
  if (isProblem(lines)) return lines
  const period = findPeriod(ref, [line], figure, context)
  if (typeof period !== 'string') return period
  const field = fieldAt(lines, period)
  const value = field.values.get(line.code)
  return value ? { line, value, field } : problemOf('not-compared', figure, line.code)
}

/** The rank of a reference among others, with `of` and `tied`. A gap where its own value is one. */
export function rankFigure(ref: RankRef, figure: string, context: FigureContext): Quantity | FigureProblem {
  const own = findOwn(ref, figure, context)
  if (isProblem(own)) return own
  const { line, value, field } = own
  const { rankOrder, tieWithin } = line.indicator
  const place = ranking(entriesOf(field), rankOrder, tieWithin).get(line.code)
  const rank = { ...value, unit: rankUnit, kind: 'level' as const }
  if (!place) return { ...rank, cell: isGap(value.cell) ? value.cell : gap('not-in-dataset') }
  return { ...rank, cell: place.rank, of: place.of, tied: place.tied, from: field.from }
}

/** Who holds the place so many steps away; the value is that of the first of them. */
export function neighbourFigure(
  ref: NeighbourRef,
  figure: string,
  context: FigureContext,
): Quantity | FigureProblem {
  const own = findOwn(ref, figure, context)
  if (isProblem(own)) return own
  const { line, value, field } = own
  if (isGap(value.cell)) return value
  const { rankOrder, tieWithin } = line.indicator
  const found = neighbours(entriesOf(field), line.code, ref.step, rankOrder, tieWithin)
  const there = field.values.get(found[0]?.id ?? '')
  if (!there) return problemOf('no-such-place', figure, String(ref.step), field.from)
  const codes = found.map((entry) => entry.id)
  return { ...there, named: { codes, by: ref.by ?? 'ref_area' }, from: field.from }
}
