import type { CellNote, Coordinates, Indicator } from './cube.ts'
import type { Cell } from './gap.ts'
import type { Status } from './status.ts'

/** Where a number comes from: one cell of one vintage. */
export interface CellRef {
  readonly dataset: string
  readonly vintage: string
  readonly at: Coordinates
}

/** One observation on its way to a chart. `from` lists every cell it was computed from. */
export interface Observation {
  readonly period: string
  readonly cell: Cell
  readonly status: Status
  readonly notes: readonly CellNote[]
  readonly from: readonly CellRef[]
}

/** Observations of one thing along time, ordered by period, in one unit. */
export interface Series {
  /** Unique in its selection: the codes of everything but time, joined. */
  readonly id: string
  /** Codes of everything but time. */
  readonly key: Coordinates
  /** ref_area, where the dataset has areas. */
  readonly area?: string | undefined
  readonly label: string
  readonly indicator: Indicator
  readonly vintage: string
  readonly observations: readonly Observation[]
}
