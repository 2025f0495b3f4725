import { expect } from 'vitest'
import type { YTick } from '../../src/charts/Axes.tsx'
import type { EndLabel } from '../../src/charts/endLabels.ts'
import type { XTick } from '../../src/charts/timeTicks.ts'
import type { LayoutCommon } from '../../src/charts/types.ts'

interface WithAxes extends LayoutCommon {
  readonly xTicks: readonly XTick[]
  readonly yTicks: readonly YTick[]
}

/** What holds of every layout along time: all inside the plot, every id once, no NaN. */
export function expectInside(layout: WithAxes): void {
  const { height, marks, xTicks, yTicks, margins } = layout
  for (const fraction of [...marks, ...xTicks].map((one) => one.x)) {
    expect(fraction).toBeGreaterThanOrEqual(0)
    expect(fraction).toBeLessThanOrEqual(1)
  }
  for (const y of [...marks, ...yTicks].map((one) => one.y)) {
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(height)
  }
  for (const margin of Object.values(margins)) expect(margin).toBeGreaterThan(0)
  expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length)
  expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity|undefined/)
}

/** Names in the margin stand at least a line apart and inside the plot's height. */
export function expectApart(labels: readonly EndLabel[], height: number): void {
  const lines = labels
    .filter((label) => label.x === 1 && !label.hidden)
    .flatMap((label) => label.lines.map((line) => line.y))
    .sort((a, b) => a - b)
  for (const [index, y] of lines.entries()) {
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThanOrEqual(height)
    expect(y - (lines[index - 1] ?? -15)).toBeGreaterThanOrEqual(14.8)
  }
}
