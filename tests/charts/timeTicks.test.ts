import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/charts/textWidth.ts'
import { categoryTicks, type XTick, yearTicks } from '../../src/charts/timeTicks.ts'

const at = (ticks: readonly XTick[], level: number) =>
  ticks.filter((tick) => tick.level <= level).map((tick) => tick.text)

const scale = (from: number, to: number) => (year: number) => (year - from) / (to - from)

describe('yearTicks', () => {
  it('shows the ends, and round years as the container grows', () => {
    const ticks = yearTicks(1997, 2024, scale(1997, 2024), 130)
    expect(at(ticks, 0)).toEqual(['1997', '2010', '2024'])
    expect(at(ticks, 1)).toEqual(['1997', '2000', '2005', '2010', '2015', '2020', '2024'])
    expect(at(ticks, 2)).toEqual(at(ticks, 1))
  })

  it('never shows texts that touch, at any width', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2020 }), fc.integer({ min: 1, max: 120 }), (from, span) => {
        const sides = 130
        const ticks = yearTicks(from, from + span, scale(from, from + span), sides)
        for (const [level, width] of [240, 480, 720].entries()) {
          const shown = ticks.filter((tick) => tick.level <= level)
          for (const [index, tick] of shown.entries()) {
            const before = shown[index - 1]
            if (!before) continue
            expect((tick.x - before.x) * (width - sides)).toBeGreaterThan(textWidth(tick.text, 12))
          }
        }
      }),
      { seed: 20261123 },
    ))

  it('shows one year alone', () => {
    expect(yearTicks(2022.5, 2023.5, scale(2022.5, 2023.5), 130)).toEqual([
      { x: 0.5, text: '2023', level: 0 },
    ])
  })

  it('shows whole years of months only', () => {
    const ticks = yearTicks(2023.5, 2025.25, scale(2023.5, 2025.25), 130)
    expect(ticks.map((tick) => tick.text)).toEqual(['2024', '2025'])
  })

  it('is empty where no whole year is in the span', () => {
    expect(yearTicks(2024.1, 2024.9, scale(2024.1, 2024.9), 130)).toEqual([])
  })
})

describe('categoryTicks', () => {
  it('shows all where they fit, and the ends first', () => {
    const places = Array.from({ length: 10 }, (_, index) => ({
      x: (index + 0.5) / 10,
      text: String(2016 + index),
    }))
    const ticks = categoryTicks(places, 60)
    expect(at(ticks, 0)).toEqual(['2016', '2021', '2025'])
    expect(at(ticks, 1)).toHaveLength(10)
  })
})
