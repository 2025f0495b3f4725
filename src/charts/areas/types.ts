import type { YTick } from '../Axes.tsx'
import type { EndLabel } from '../endLabels.ts'
import type { Key } from '../keyLayout.ts'
import type { ValueScale } from '../ticks.ts'
import type { XTick } from '../timeTicks.ts'
import type { LayoutCommon } from '../types.ts'

/** Both edges of a layer at one period. */
export interface LayerPoint {
  /** Index of the period. */
  readonly period: number
  /** Fraction of the plot's width. */
  readonly x: number
  /** Sums from below, in the stored unit. */
  readonly from: number
  readonly to: number
  /** The same in pixels. */
  readonly bottom: number
  readonly top: number
}

export interface Layer {
  readonly id: string
  readonly area?: string | undefined
  readonly classes: string
  /** Runs without a gap. */
  readonly pieces: readonly (readonly LayerPoint[])[]
  readonly label: EndLabel
}

export interface AreasLayout extends LayoutCommon {
  readonly scale: ValueScale
  /** Times of the periods: years, months as fractions. */
  readonly times: readonly number[]
  readonly domain: readonly [number, number]
  readonly yTicks: readonly YTick[]
  readonly xTicks: readonly XTick[]
  readonly layers: readonly Layer[]
  /** Spans in which some layer has no number, so that nothing can stand on it; fractions of the plot's width. */
  readonly holes: readonly { readonly x: number; readonly width: number }[]
  /** Why there are holes. */
  readonly legend: Key
}
