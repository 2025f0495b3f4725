import { describe, expect, it } from 'vitest'
import { claimUprights, uprightMarks } from '../../src/charts/claimUprights.ts'
import { fluidText, lineCount } from '../../src/charts/fluidText.ts'
import { nearestMark } from '../../src/charts/nearestMark.ts'
import { plotGrowth } from '../../src/charts/plotGrowth.ts'
import { textWidth } from '../../src/charts/textWidth.ts'
import { linearScale } from '../../src/charts/ticks.ts'
import { domainFromZero, valueAcross } from '../../src/charts/valueAcross.ts'
import { valueTicks } from '../../src/charts/valueTicks.ts'
import { billion, establishments, people } from './rankedSamples.ts'
import { spaced } from './spaced.ts'

describe('a fluid text', () => {
  const text = 'BEA, full and part-time jobs, vehicles, bodies and parts'
  it('is broken for narrow containers and runs on in wide ones', () => {
    const broken = fluidText(text, (container) => container, 13)
    expect(broken.narrow.length).toBeGreaterThan(1)
    expect(broken.wide).toEqual([text])
    expect(lineCount(broken)).toBe(broken.narrow.length)
    for (const line of broken.narrow) expect(textWidth(line)).toBeLessThanOrEqual(240)
  })
})

describe('claims across rows', () => {
  const across = valueAcross([0, 950])
  const options = { unit: establishments, language: 'en', across, sides: { left: 120, right: 40 } } as const
  it('have their words on the side that has room', () => {
    const claims = [
      { id: 'low', label: 'few plants', value: 95 },
      { id: 'high', label: 'many plants', value: 950 },
    ]
    const { lines, height } = claimUprights({ ...options, claims })
    expect(lines.map(({ id, anchor }) => [id, anchor])).toEqual([
      ['low', 'start'],
      ['high', 'end'],
    ])
    for (const line of lines) expect(-line.y).toBeLessThan(height)
    expect(new Set(lines.map((line) => line.y)).size).toBe(2)
  })
  it('have the whole frame for words that no other line crosses: no more lines than they need', () => {
    const label = 'a gross domestic product above that of Slovakia'
    for (const value of [0, 20, 95, 400, 475, 700, 930, 950]) {
      const { lines, height } = claimUprights({ ...options, claims: [{ id: 'one', label, value }] })
      const [line] = lines
      if (!line) throw new Error('There is no line.')
      expect(line.text.narrow).toHaveLength(2)
      expect(line.text.wide).toHaveLength(1)
      expect(height).toBe(10 + 2 * 15 + 3)
      for (const width of [240, 256, 320, 479, 480, 700, 1600]) {
        const words = width < 480 ? 'narrow' : 'wide'
        const long = Math.max(...line.text[words].map((text) => textWidth(text, 12)))
        const { left, right } = options.sides
        const at = left + line.x * (width - left - right) + line.dx[words]
        const start = line.anchor === 'start' ? at : at - long
        expect(start).toBeGreaterThanOrEqual(0)
        expect(start + long).toBeLessThanOrEqual(width)
      }
    }
  })
  it('keep to their side where another line stands on the other', () => {
    const label = 'a gross domestic product above that of Slovakia'
    const claims = [
      { id: 'inner', label, value: 400 },
      { id: 'outer', label, value: 20 },
    ]
    const { lines } = claimUprights({ ...options, claims })
    expect(lines.map(({ id, dx }) => [id, dx.narrow < -5])).toEqual([
      ['inner', false],
      ['outer', true],
    ])
  })
  it('need no room where there are none', () => {
    expect(claimUprights({ ...options, claims: [] })).toEqual({ lines: [], height: 0 })
  })
  it('are marks that are said to be claims', () => {
    const claims = [{ id: 'a5', label: 'car plants', value: 950 }]
    const [mark] = uprightMarks(claims, claimUprights({ ...options, claims }).lines, establishments, 'en')
    expect(mark).toMatchObject({ id: 'claim a5', claim: true, x: 1 })
    expect(spaced(mark?.spoken)).toBe(
      'Car plants: 950 establishments. A claim, not a statistic.'.replace('Car', 'car'),
    )
  })
})

describe('values across a plot', () => {
  it('run from zero to the greatest, or from the smallest below zero', () => {
    expect(domainFromZero([3, 7])).toEqual([0, 7])
    expect(domainFromZero([-3, 7])).toEqual([-3, 7])
    expect(domainFromZero([0])).toEqual([0, 1])
    expect(domainFromZero([])).toEqual([0, 1])
    expect([-3, 0, 7].map(valueAcross([-3, 7]))).toEqual([0, 0.3, 1])
  })
  it('have regular ticks at every width, with zero', () => {
    const scale = linearScale([40300, 631000], 5, 'near')
    const ticks = valueTicks(scale, valueAcross(scale.domain), people, 'en', 60)
    for (const level of [0, 1, 2]) {
      const shown = ticks.filter((tick) => tick.level <= level).map((tick) => tick.x)
      const steps = shown.slice(1).map((x, index) => x - (shown[index] ?? 0))
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.001)
    }
    expect(ticks.find((tick) => tick.level === 0)?.text).toBe('0')
  })
  it('carry the unit at the end that is farther from zero', () => {
    const scale = linearScale([-13.2, -93.5], 5, 'near')
    const texts = valueTicks(scale, valueAcross(scale.domain), billion, 'en', 60).map((tick) =>
      spaced(tick.text),
    )
    expect(texts.at(-1)).toBe('0')
    expect(texts[0]).toBe('−€100 bn')
  })
})

describe('a plot that grows with its width', () => {
  const mark = { id: 'a', series: 'a', x: 0.5, y: 200, heading: '', lines: [], spoken: '', claim: false }
  const layout = {
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
    height: 400,
    aspect: 1.6,
    marks: [mark],
  }
  it('is as much higher as it is wider', () => {
    expect(plotGrowth(layout, 640)).toBe(1)
    expect(plotGrowth(layout, 320)).toBe(0.5)
    expect(plotGrowth({ height: 400 }, 320)).toBe(1)
  })
  it('has its marks where they are drawn', () => {
    expect(nearestMark({ ...layout, reach: 'drawn' }, { x: 165, y: 95, width: 320 })?.id).toBe('a')
    expect(nearestMark({ ...layout, reach: 'drawn' }, { x: 160, y: 130, width: 320 })).toBeUndefined()
  })
})
