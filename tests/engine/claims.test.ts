import { beforeAll, describe, expect, test } from 'vitest'
import type { Claim } from '../../src/data/claimSchema.ts'
import { claimCard } from '../../src/engine/claimCard.ts'
import { claimChart } from '../../src/engine/claimChart.ts'
import { claimSources } from '../../src/engine/claimSources.ts'
import { claimTable } from '../../src/engine/claimTable.ts'
import { claimDescription, claimTitle } from '../../src/engine/claimTitle.ts'
import { claimMark } from '../../src/engine/models/context.ts'
import { figureContext } from '../../src/engine/words.ts'
import { claimQuantities } from '../../src/model/claim/readClaim.ts'
import { isProblem } from '../../src/model/figure/problem.ts'
import { languages } from '../../src/model/text.ts'
import { realLibrary } from './realLibrary.ts'

let library: Awaited<ReturnType<typeof realLibrary>>['library']

beforeAll(async () => {
  library = (await realLibrary()).library
})

function claimOf(id: string): Claim {
  const claim = library.claims.get(id)
  if (!claim) throw new Error(`no claim ${id}`)
  return claim
}
const cardOf = (id: string) => claimCard(claimOf(id), new Map(), library, 'en')
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
const tableOf = (id: string) =>
  claimTable(claimOf(id), library, 'en').rows.map((row) => row.map((text) => spaced(text)))

describe('sources of a claim', () => {
  test('are who asserted it, then the producers of every figure, whether or not there is a chart', () => {
    const texts = (id: string) => claimSources(claimOf(id), library, 'en').map(({ text }) => text)
    expect(texts('b5-tourism')).toEqual([
      'An article that imagines Piedmont as a state, Quotidiano Piemontese',
      'Eurostat, tour_occ_nin2m',
      'Eurostat, demo_r_pjangroup',
    ])
    expect(texts('b3-gdp-per-head')).toContain('Eurostat, nama_10r_2gdp')
    expect(texts('b3-gdp-per-head')).toContain('Eurostat, demo_r_pjangroup')
    expect(texts('a7-first-partner').length).toBeGreaterThan(1)
    expect(texts('b6-quality-of-life')).toHaveLength(1)
  })

  test('name the producer and vintage of every cell, each once', () => {
    for (const claim of library.claims.values()) {
      const sources = claimSources(claim, library, 'en')
      expect(new Set(sources.map(({ text }) => text)).size).toBe(sources.length)
      const uses = [...claimQuantities(claim, figureContext(library)).values()].some(
        (quantity) => !isProblem(quantity) && quantity.from.length > 0,
      )
      expect(sources.length > 1, claim.id).toBe(uses)
      for (const { vintages } of sources) expect(vintages.length).toBeGreaterThan(0)
      expect(claimChart(claim, library, 'en')?.sources ?? sources).toEqual(sources)
    }
  })
})

describe('the table of a claim', () => {
  test('has what was claimed, said to be so, and every published figure with its unit and period', () => {
    expect(tableOf('a3-gdp-share')).toEqual([
      ['Claimed (TorinoNews24)', 'over 10% (claimed)', ''],
      [
        'Share of the car industry in GDP, Motor vehicles, bodies, trailers and parts, Michigan',
        '6.25% (derived)',
        '2024',
      ],
      [
        'Share of gross state product, MichAuto study: mobility cluster, with indirect and induced, Michigan',
        '23% (differing definition)',
        '2022',
      ],
    ])
  })

  test('has figures of every unit, and ranks', () => {
    const rows = tableOf('b3-gdp-per-head')
    expect(rows[0]?.[1]).toBe('€34,500 (claimed)')
    expect(rows.slice(1).map((row) => row[1]?.replace(/ \(.*/, ''))).toEqual([
      '€36,686 per head',
      '12th of 28',
      expect.stringMatching(/^€\d\d,\d{3} per head$/),
      expect.stringMatching(/^\d+th of 28$/),
      expect.stringMatching(/^€\d\d,\d{3} per head$/),
      expect.stringMatching(/^\d+th of 28$/),
    ])
    expect(rows[2]?.[0]).toMatch(/Piedmont, per head, rank$/)
    expect(rows[2]?.[2]).toBe('2023')
    expect(tableOf('b5-tourism').map((row) => row[0]?.replace(/^.*?, /, ''))).toEqual([
      'Piedmont',
      'Piedmont, rank',
      'Piedmont, per head',
      'Piedmont, per head, rank',
    ])
  })

  test('has every stored digit, says among whom a rank is, and since when a figure', () => {
    expect(tableOf('b2-gdp')[1]?.[1]).toBe('155,971.8 million euro')
    expect(tableOf('a6-parts-deficit')[1]?.[1]).toBe('at least 158 billion US dollars')
    expect(tableOf('a7-first-partner').at(-1)?.slice(0, 2)).toEqual([
      'Exports, United States, Piedmont, rank (United States, United Kingdom)',
      '1st of 2 (part of the year)',
    ])
    expect(tableOf('it-shops-closed')).toEqual([
      ['Claimed (TorinoNews24)', 'about 140,000 shops (claimed)', 'from 2013'],
    ])
  })

  test('says of what another claim asserts that it is claimed', () => {
    expect(tableOf('it-natural-balance')).toEqual([
      ['Claimed (TorinoNews24)', 'under −280,000 persons (claimed)', '2024'],
      ['Claimed (TorinoNews24): Births in Italy', 'about 370,000 persons (claimed)', '2024'],
      ['Claimed (TorinoNews24): Deaths in Italy', 'about 651,000 persons (claimed)', '2024'],
    ])
  })

  test('has no row twice, no row without its value, and a row at least', () => {
    for (const language of languages)
      for (const claim of library.claims.values()) {
        const { rows } = claimTable(claim, library, language)
        expect(rows.length, claim.id).toBeGreaterThan(0)
        expect(new Set(rows.map((row) => row.join('|'))).size).toBe(rows.length)
        for (const [what, value] of rows) {
          expect(what, claim.id).toBeTruthy()
          expect(value, claim.id).toBeTruthy()
        }
      }
  })
})

describe('the chart of a claim', () => {
  const rowsOf = (id: string) => claimChart(claimOf(id), library, 'en')?.rows ?? []

  test('calls the claimed row claimed, and not by its slogan', () => {
    expect(rowsOf('b2-gdp').map(({ label }) => label)).toEqual([
      'Claimed (Quotidiano Piemontese)',
      'Piedmont, 2023',
      'Slovakia, 2023',
    ])
  })

  test('keeps the decimals of what was measured, each row its own', () => {
    const chart = claimChart(claimOf('a3-gdp-share'), library, 'en')
    expect(chart?.unit.decimals).toBe(2)
    expect(chart?.rows.map(({ decimals }) => decimals)).toEqual([0, 2, 0])
    expect(claimChart(claimOf('b2-gdp'), library, 'en')?.unit).toMatchObject({ multiplier: 9, decimals: 4 })
  })

  test('leaves out what is counted the other way round, or per head', () => {
    const labels = rowsOf('a6-parts-deficit').map(({ cell }) => cell)
    expect(labels).toEqual([93.5, 158, 88])
    expect(claimChart(claimOf('b3-gdp-per-head'), library, 'en')).toBeUndefined()
  })
})

test('a claim’s mark says its figure as the claim words it', () => {
  const { asserted } = claimOf('a3-gdp-share')
  if (!asserted) throw new Error('nothing asserted')
  expect(claimMark({ library, language: 'en' }, 'a3-gdp-share', asserted.unit)?.text).toBe('over 10%')
  expect(claimMark({ library, language: 'it' }, 'a3-gdp-share', asserted.unit)?.text).toBe('oltre 10%')
})

test('a claim is never named without its verdict', () => {
  const card = cardOf('b2-gdp')
  expect(claimTitle(card)).toBe('GDP above Slovakia’s: holds in part')
  expect(spaced(claimDescription(card, 'en'))).toBe(
    `Claimed: ${spaced(card.statement)} Measured: holds in part. ${spaced(card.measured)}`,
  )
  expect(claimChart(claimOf('b2-gdp'), library, 'en')?.title).toBe(claimTitle(card))
})
