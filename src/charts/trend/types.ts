import type { YTick } from '../Axes.tsx'
import type { ClaimLine } from '../claimLines.ts'
import type { MarkerShape } from '../colour.ts'
import type { EndLabel } from '../endLabels.ts'
import type { ValueScale } from '../ticks.ts'
import type { XTick } from '../timeTicks.ts'
import type { LayoutCommon } from '../types.ts'

/** A point of a line that has a number. */
interface TrendPoint {
  /** Year, months as fractions. */
  readonly time: number
  /** What is drawn, in the unit of the vertical scale. */
  readonly value: number
  /** Fraction of the plot's width. */
  readonly x: number
  readonly y: number
}

export interface TrendMarker {
  readonly x: number
  readonly y: number
  readonly shape: MarkerShape
  readonly hollow: boolean
}

export interface TrendLine {
  readonly id: string
  readonly area?: string | undefined
  /** Colour, and whether strong or of an earlier vintage. */
  readonly classes: string
  /** The runs that are joined; one of a single point is a dot. */
  readonly pieces: readonly (readonly TrendPoint[])[]
  readonly markers: readonly TrendMarker[]
  readonly label: EndLabel
}

/** Geometry of lines along time: values or ranks. */
export interface TrendLayout extends LayoutCommon {
  readonly scale: ValueScale
  /** First and last time on the horizontal axis. */
  readonly times: readonly [number, number]
  /** Whether 1 is on top. */
  readonly downward: boolean
  readonly yTicks: readonly YTick[]
  readonly xTicks: readonly XTick[]
  readonly lines: readonly TrendLine[]
  /** Fractions across at which a series or its source breaks. */
  readonly breaks: readonly number[]
  readonly claims: readonly ClaimLine[]
}
