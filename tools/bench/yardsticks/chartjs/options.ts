import type { TooltipItem } from 'chart.js'
import { compact, full } from '../words.ts'

/** What all charts here have set: they fill their box and stand still. */
export const still = { responsive: true, maintainAspectRatio: false, animation: false } as const

/** Text beside an axis. */
export const tick = (value: number | string): number | string =>
  typeof value === 'number' ? compact(value) : value

type Item = TooltipItem<'line'> | TooltipItem<'bar'>

/** A tooltip's line for each series at one x. */
export const seriesLine =
  (unit: string) =>
  ({ dataset, parsed }: Item): string =>
    `${dataset.label}: ${full(parsed.y ?? 0, unit)}`

/** A tooltip's line for a row. */
export const rowLine =
  (unit: string) =>
  ({ parsed }: Item): string =>
    full(parsed.x ?? 0, unit)
