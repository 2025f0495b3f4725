import { describe, expect, it } from 'vitest'
import { tableOfBars } from '../../../src/charts/bars/table.ts'
import { gap } from '../../../src/model/gap.ts'
import {
  autoShareByState,
  gdpAsState,
  michiganPlants,
  reportedExports,
  unemploymentAsState,
} from '../rankedSamples.ts'

const headsOf = (model: Parameters<typeof tableOfBars>[0]) =>
  tableOfBars(model).columns.map((column) => column.label)

describe('the table of bars', () => {
  it('has the unit in its head and the rank beside each number', () => {
    expect(headsOf(gdpAsState('en'))).toEqual(['Name', 'Value (million euro)', 'Rank'])
    expect(headsOf(gdpAsState('it'))).toEqual(['Nome', 'Valore (milioni di euro)', 'Posto'])
    expect(tableOfBars(gdpAsState('en')).rows.find(([name]) => name === 'Piedmont')).toEqual([
      'Piedmont',
      '155,971.8',
      '18th of 28',
    ])
  })
  it('spells out status and shared ranks', () => {
    expect(tableOfBars(gdpAsState('en')).rows[0]).toEqual([
      'Germany',
      '4,185,550.0 (provisional)',
      '1st of 28',
    ])
    const ranks = tableOfBars(unemploymentAsState('it')).rows.map((row) => row[2])
    expect(ranks).toContain('8º a pari merito su 28')
  })
  it('says why there is no number', () => {
    const model = autoShareByState('en')
    const rows = model.rows.map((row) => ({ ...row, cell: gap('below-threshold'), rank: undefined }))
    expect(tableOfBars({ ...model, rows }).rows[0]).toEqual(['Michigan', 'too small to be shown'])
  })
  it('has floors as floors and claims as claims', () => {
    expect(tableOfBars(michiganPlants('en')).rows).toEqual([
      ['Motor vehicles (NAICS 3361)', 'at least 27'],
      ['Bodies and trailers (NAICS 3362)', 'at least 41'],
      ['Parts (NAICS 3363)', 'at least 667'],
      ['All three', 'at least 735'],
      ['car plants in Michigan', '950 (claimed)'],
    ])
  })
  it('has a claim’s part in a row of its own, and periods where rows differ in them', () => {
    const { columns, rows } = tableOfBars(reportedExports('en'))
    expect(columns.map((column) => column.label)).toEqual(['Name', 'Period', 'Value (billion euro)'])
    expect(rows.slice(0, 3)).toEqual([
      ['As reported: car industry exports to Michigan', '', '1.1 (claimed)'],
      ['of which from Piedmont', '', '0.55 (claimed)'],
      ['Italy to the USA: car components', '2024', '1.23'],
    ])
  })
  it('has as many cells in every row as it has columns', () => {
    for (const model of [gdpAsState('en'), michiganPlants('it'), reportedExports('it')]) {
      const { columns, rows } = tableOfBars(model)
      for (const row of rows) expect(row).toHaveLength(columns.length)
    }
  })
})
