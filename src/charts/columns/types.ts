import type { YTick } from '../Axes.tsx'
import type { ClaimLine } from '../claimLines.ts'
import type { Key } from '../keyLayout.ts'
import type { TickLevel, ValueScale } from '../ticks.ts'
import type { XTick } from '../timeTicks.ts'
import type { LayoutCommon } from '../types.ts'

/** One column; x and width are fractions of the plot's width. */
export interface Column {
  readonly id: string
  readonly series: string
  readonly area?: string | undefined
  /** Index of its period. */
  readonly period: number
  readonly classes: string
  readonly value: number
  readonly x: number
  readonly width: number
  /** Top edge and height, in pixels. */
  readonly y: number
  readonly height: number
  /** Provisional, estimated, derived. */
  readonly hatched: boolean
  /** The number at the column's end. */
  readonly text: string
}

/** Where a column is missing. */
export interface EmptySlot {
  readonly id: string
  readonly x: number
  readonly width: number
  readonly reason: string
}

export interface ColumnsLayout extends LayoutCommon {
  readonly scale: ValueScale
  readonly periods: readonly string[]
  readonly yTicks: readonly YTick[]
  readonly xTicks: readonly XTick[]
  readonly series: readonly { readonly id: string; readonly area?: string | undefined }[]
  readonly columns: readonly Column[]
  readonly slots: readonly EmptySlot[]
  /** From which container width the numbers at the columns fit; undefined: never. */
  readonly texts: TickLevel | undefined
  /** The same for the reasons in empty slots, which run upwards. */
  readonly reasons: TickLevel | undefined
  /** Where the texts of the periods hang from: below the numbers of negative columns. */
  readonly floor: number
  readonly claims: readonly ClaimLine[]
  readonly legend: Key
}
