import type { CellNote } from './cube.ts'
import { type Cell, isGap } from './gap.ts'
import { joinNotes, joinStatus } from './select.ts'
import type { CellRef } from './series.ts'
import type { Status } from './status.ts'
import type { IndicatorKind, Unit } from './unit.ts'

/** A number on its way into a sentence, with everything that must be known of it. */
export interface Quantity {
  readonly cell: Cell
  readonly unit: Unit
  readonly kind: IndicatorKind
  readonly status: Status
  readonly notes: readonly CellNote[]
  readonly period?: string | undefined
  /** First period of a span. */
  readonly since?: string | undefined
  readonly area?: string | undefined
  /** Where the quantity is found by looking for a place or category ("the area below"), their codes: it reads as their
   *  names, and its number is only the value there. Several where they tie. */
  readonly named?: { readonly codes: readonly string[]; readonly by: string } | undefined
  /** Of a rank: among how many. */
  readonly of?: number | undefined
  /** Of a rank: whether another shares it. */
  readonly tied?: boolean | undefined
  /** Every cell it was computed from. Empty for what is only asserted. */
  readonly from: readonly CellRef[]
}

/** Several quantities' provenance and caveats as one; period and area where all agree. */
export function mergeQuantities(
  parts: readonly Quantity[],
): Pick<Quantity, 'status' | 'notes' | 'period' | 'area' | 'from'> {
  const [first] = parts
  const same = <K extends 'period' | 'area'>(key: K) =>
    parts.every((part) => part[key] === first?.[key]) ? first?.[key] : undefined
  return {
    status: joinStatus(parts.map((part) => part.status)),
    notes: joinNotes(parts.map((part) => part.notes)),
    period: same('period'),
    area: same('area'),
    from: parts.flatMap((part) => part.from),
  }
}

/** The first gap among several cells: what has a gap in it is a gap. */
export const firstGap = (parts: readonly Quantity[]) => parts.map((part) => part.cell).find(isGap)
