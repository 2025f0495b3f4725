import { describe, expect, it } from 'vitest'
import { axisTexts, compactText, logAxisTexts, onAxisScale } from '../../src/charts/axisText.ts'
import { cellText, labelWithUnit } from '../../src/charts/tableText.ts'
import { textWidth, wrapText } from '../../src/charts/textWidth.ts'
import { periodText } from '../../src/model/periodText.ts'
import type { Unit } from '../../src/model/unit.ts'
import { datum } from './timeSamples.ts'

const percent: Unit = { code: 'PC', multiplier: 0, decimals: 2 }
const millionEuro: Unit = { code: 'EUR', multiplier: 6, decimals: 1 }
const billionDollars: Unit = { code: 'USD', multiplier: 9, decimals: 1 }
const vehicles: Unit = { code: 'VEH', multiplier: 0, decimals: 0 }

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '))

describe('axisTexts', () => {
  it('gives the unit at the greatest tick only', () => {
    expect(axisTexts([0, 5, 10], percent, 'en')).toEqual(['0', '5', '10%'])
  })
  it('puts all ticks on one scale', () => {
    expect(plain(axisTexts([0, 500, 1000, 1500], millionEuro, 'it'))).toEqual([
      '0,0',
      '0,5',
      '1,0',
      '1,5 mld €',
    ])
  })
  it('shows the sign of money where the language puts it', () => {
    expect(plain(axisTexts([0, 100, 200], billionDollars, 'en'))).toEqual(['0', '100', '$200 bn'])
  })
  it('leaves out names of units: the subtitle has them', () => {
    expect(axisTexts([0, 20000, 40000], vehicles, 'en')).toEqual(['0', '20,000', '40,000'])
  })
  it('gives logarithmic ticks a scale each', () => {
    expect(plain(logAxisTexts([100, 10_000, 1_000_000], vehicles, 'en'))).toEqual(['100', '10,000', '1 m'])
  })
})

describe('numbers at marks', () => {
  it('are on the scale of the axis', () => {
    expect(onAxisScale([0, 20, 40, 60], { ...billionDollars, code: 'EUR' }, 'it')(44.5)).toBe('44,5')
    expect(onAxisScale([0, 50_000, 100_000], vehicles, 'en')(94_710)).toBe('94,710')
  })
  it('carry a sign, never the unit’s name', () => {
    expect(compactText(6.25, percent, 'en')).toBe('6.25%')
    expect(compactText(591_067, vehicles, 'it')).toBe('591.067')
  })
})

describe('periodText', () => {
  it.each([
    ['2023', '2023', '2023'],
    ['2023-Q4', 'Q4 2023', '4º trim. 2023'],
    ['2024-07', 'Jul 2024', 'lug 2024'],
    ['2024-01-01/P9M', 'Jan–Sep 2024', 'gen–set 2024'],
    ['2023-10-01/P12M', 'Oct 2023–Sep 2024', 'ott 2023–set 2024'],
    ['someday', 'someday', 'someday'],
  ])('writes %s', (code, en, it) => {
    expect([periodText(code, 'en'), periodText(code, 'it')]).toEqual([en, it])
  })
})

describe('a table’s texts', () => {
  it('keep every stored digit', () => {
    expect(cellText(datum(155_971.8), millionEuro, 'en')).toBe('155,971.8')
  })
  it('name the stored unit once, in the head', () => {
    expect(labelWithUnit('GDP', millionEuro, 'en')).toBe('GDP (million euro)')
    expect(labelWithUnit('PIL', millionEuro, 'it')).toBe('PIL (milioni di euro)')
    expect(labelWithUnit('Index', { code: 'IDX', multiplier: 0, decimals: 1 }, 'en')).toBe('Index')
  })
  it('spell out status and gaps', () => {
    expect(cellText(datum(60.5, ['P'], ['first-release']), billionDollars, 'en')).toBe('60.5 (first release)')
    expect(cellText(datum('suppressed'), percent, 'it')).toBe('non divulgato (dato riservato)')
  })
})

describe('textWidth', () => {
  it('grows with text, size and weight', () => {
    expect(textWidth('Michigan')).toBeGreaterThan(textWidth('Ohio'))
    expect(textWidth('Ohio', 16)).toBeGreaterThan(textWidth('Ohio', 12))
    expect(textWidth('Ohio', 13, 'bold')).toBeGreaterThan(textWidth('Ohio'))
  })
  it('tells wide letters from narrow ones', () => {
    expect(textWidth('WWW')).toBeGreaterThan(2 * textWidth('iii'))
  })
  it('knows letters with accents', () => {
    expect(textWidth('È')).toBe(textWidth('E'))
  })
})

describe('wrapText', () => {
  it('breaks at spaces and after hyphens, and keeps every letter', () => {
    expect(wrapText('Friuli-Venezia Giulia', 60)).toEqual(['Friuli-', 'Venezia', 'Giulia'])
  })
  it('lets a long word stand alone', () => {
    expect(wrapText('a Liechtensteinischen b', 40)).toEqual(['a', 'Liechtensteinischen', 'b'])
  })
  it('leaves a short text in one line', () => {
    expect(wrapText('South Carolina', 200)).toEqual(['South Carolina'])
  })
})
