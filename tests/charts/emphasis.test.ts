import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { colourClasses, markerShape, markerShapes, paletteSize } from '../../src/charts/colour.ts'
import { emphasisIn } from '../../src/charts/emphasis.ts'
import { trendColours } from '../../src/charts/trend/trendColours.ts'

const items = [
  { id: 'gdp', area: 'ITC1' },
  { id: 'per-head', area: 'ITC1' },
  { id: 'US-MI', area: 'US-MI' },
]

describe('emphasisIn', () => {
  it('highlights all of an area and mutes the others', () => {
    expect(items.map(emphasisIn(items, 'ITC1'))).toEqual(['highlighted', 'highlighted', 'muted'])
  })
  it('highlights one series by its id', () => {
    expect(items.map(emphasisIn(items, 'gdp'))).toEqual(['highlighted', 'muted', 'muted'])
  })
  it('leaves a chart alone that has nothing of the area', () => {
    expect(items.map(emphasisIn(items, 'FR'))).toEqual(['default', 'default', 'default'])
  })
  it('leaves all alone without emphasis', () => {
    expect(items.map(emphasisIn(items, undefined))).toEqual(['default', 'default', 'default'])
  })
})

const flags = (plain: number, highlighted: number) => [
  ...Array.from({ length: plain }, () => ({ highlight: false })),
  ...Array.from({ length: highlighted }, () => ({ highlight: true })),
]

describe('colourClasses', () => {
  it('gives two highlighted series colours of their own', () => {
    expect(colourClasses(flags(2, 2))).toEqual(['s1', 's2', 'h1', 'h2'])
  })
  it('repeats no colour of the palette', () => {
    expect(new Set(colourClasses(flags(paletteSize, 2))).size).toBe(paletteSize + 2)
  })
  it('is grey where the palette does not suffice', () => {
    expect(new Set(colourClasses(flags(paletteSize + 1, 1)))).toEqual(new Set(['sm', 'h1']))
  })
})

describe('markers', () => {
  it('differ for as many series as there are colours', () => {
    expect(new Set(Array.from({ length: paletteSize }, (_, index) => markerShape(index))).size).toBe(
      paletteSize,
    )
  })
  it('leave the diamond to claims', () => {
    expect(markerShapes).not.toContain('diamond')
  })
})

const css = readFileSync(new URL('../../src/charts/charts.css', import.meta.url), 'utf8')
const colours = [...css.matchAll(/--c-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
  ([, name = '', light = '', dark = '']) => ({
    name,
    light,
    dark,
  }),
)

function luminance(hex: string): number {
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (light + 0.05) / (dark + 0.05)
}

const paper = colours.find((colour) => colour.name === 'paper')

describe('the palette', () => {
  it('is read from the style sheet', () => {
    expect(colours.length).toBeGreaterThan(15)
    expect(paper).toBeDefined()
  })
  const worn = colours.filter(({ name }) => /^(\d|h\d|ink|quiet|muted|claim)/.test(name))
  it.each(worn)('has --c-$name readable as text on both papers', ({ light, dark }) => {
    expect(contrast(light, paper?.light ?? '')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark, paper?.dark ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})

describe('trendColours', () => {
  const line = (id: string, earlier = false) => ({ id, highlight: true, earlier })

  it('gives an earlier vintage the colour of its later state', () => {
    expect(trendColours([line('gdp.ITC1'), line('gdp.ITC1~2024', true), line('head.ITC1')])).toEqual([
      'h1',
      'h1',
      'h2',
    ])
  })
  it('gives one that stands alone a colour of its own', () => {
    expect(trendColours([line('gdp.ITC1'), line('other~2024', true)])).toEqual(['h1', 'h2'])
  })
})
