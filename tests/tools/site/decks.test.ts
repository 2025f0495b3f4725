import { beforeAll, expect, test } from 'vitest'
import { siteDecks } from '../../../tools/site/decks.ts'
import { readSite, type Site } from '../../../tools/site/readSite.ts'
import { deckOf } from '../../engine/deck/deckOf.ts'

let site: Site
beforeAll(async () => {
  site = await readSite('data')
})

const withDeck = (id: string, ...slides: readonly unknown[]): Site => ({
  ...site,
  decks: new Map([...site.decks, [id, deckOf(...slides)]]),
})

test('decks are made in the order of the catalog, in every language', () => {
  const { en, it } = siteDecks(site)
  expect(en.map(({ id }) => id)).toEqual(site.catalog.decks)
  expect(it.map(({ id }) => id)).toEqual(site.catalog.decks)
  expect(it.every(({ language }) => language === 'it')).toBe(true)
})

test('all errors of a deck stop the build together, each once, with file, place and remedy', () => {
  const broken = withDeck(
    'michigan',
    { id: 'a', kind: 'chart', view: 'nowhere' },
    { id: 'b', kind: 'chart', view: 'gdp-as-state', choices: 'areas=ITC1,XX' },
  )
  expect(() => siteDecks(broken)).toThrow(
    /2 mistakes in data[\s\S]*data\/decks\/michigan\.json, slides\.0\.view: There is no view "nowhere"\.\n\s+→ Correct the name[\s\S]*slides\.1\.choices: "XX" is not an area\.\n\s+→ Correct the code/,
  )
})

test('a deck that the catalog does not list, and one that it lists in vain, are named', () => {
  expect(() =>
    siteDecks(withDeck('forgotten', { id: 'a', kind: 'title', title: { en: 'A', it: 'A' } })),
  ).toThrow(/data\/decks\/forgotten\.json: No page leads to it\.\n\s+→ List it under "decks"/)
  const vain = { ...site, catalog: { ...site.catalog, decks: [...site.catalog.decks, 'gone'] } }
  expect(() => siteDecks(vain)).toThrow(/There is no presentation "gone"\.\n\s+→ Take it out, or add/)
})
