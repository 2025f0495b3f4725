// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../../src/model/text.ts'
import { embedAddress } from '../../../tools/site/addresses.ts'
import { embedHtml } from '../../../tools/site/embed/embedHtml.ts'
import { defaultModels } from '../../../tools/site/pages.ts'
import { changesPages } from '../../../tools/site/pins/changesPage.ts'
import { type PinnedState, pinnedStates } from '../../../tools/site/pins.ts'
import { readSite } from '../../../tools/site/readSite.ts'

/* The states that this repository has published. */

let states: readonly PinnedState[]
let views: readonly string[]
beforeAll(async () => {
  const site = await readSite('data')
  views = [...site.views.keys()]
  states = pinnedStates(site, { en: defaultModels(site, 'en'), it: defaultModels(site, 'it') })
}, 60_000)

function stateOf(view: string, pin: string): PinnedState {
  const found = states.find((one) => one.view === view && one.pin === pin)
  if (!found) throw new Error(`no ${view}/${pin}`)
  return found
}
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

it('published states are drawn as they were pinned, each under a view or in its memory', () => {
  expect(states.length).toBeGreaterThan(30)
  expect(states.filter(({ live }) => live !== undefined && !views.includes(live))).toEqual([])
})

it('what is of today has nothing to tell', () => {
  const present = states.filter((state) => state.present)
  expect(present.length).toBeGreaterThan(0)
  for (const state of present) expect(state).toMatchObject({ newer: false, holds: true, changes: [] })
})

describe('GDP as published in 2024', () => {
  const pinned = () => stateOf('gdp-as-state', '429c08065c0a')

  it('is that of 2022, before its revision: one figure stood, 27 did not, and a year has come', () => {
    const { changes, models } = pinned()
    expect(models.en.subtitle).toContain('2022')
    const of = (kind: string) => changes.filter((change) => change.kind === kind)
    expect([of('changed').length, of('new').length, of('gone').length]).toEqual([27, 28, 0])
    expect(changes.filter(({ series }) => series.it === 'Piemonte')).toMatchObject([
      { period: '2022', kind: 'changed', before: { cell: 145913.79 }, after: { cell: 146618.08 } },
      { period: '2023', kind: 'new', after: { cell: 155971.77 } },
    ])
    expect(of('changed').some(({ series }) => series.en === 'Luxembourg')).toBe(false)
  })

  it('has a title that still holds', () => {
    const { titles, holds, newer } = pinned()
    expect([holds, newer]).toEqual([true, true])
    expect(titles.en).toEqual({ pinned: titles.en.revised, revised: titles.en.pinned, now: titles.en.pinned })
  })

  it('says nothing that is not true of it: the Italian series did not break', () => {
    expect(pinned().models.en.notes.join(' ')).not.toContain('breaks')
  })
})

describe('the first release of Piedmont’s exports of 2023', () => {
  const pinned = () => stateOf('piedmont-exports', '7c0d77ac7ac9')

  it('was 64.9 billion, later 63.6', () => {
    expect(pinned().changes).toMatchObject([
      {
        series: { it: 'Esportazioni' },
        period: '2023',
        kind: 'changed',
        before: { cell: 64.9, marks: ['first-release'] },
        after: { cell: 63.6, marks: ['revised'] },
      },
      { series: { en: 'Exports' }, period: '2024', kind: 'new' },
      { series: { en: 'Imports' }, period: '2024', kind: 'new' },
    ])
    expect(pinned()).toMatchObject({ released: '2024-03-13', live: 'piedmont-exports' })
  })

  it('has a title that no longer holds', () => {
    const { titles, holds } = pinned()
    expect(holds).toBe(false)
    expect(plain(titles.en.pinned)).toContain('sold €64.9 bn of goods abroad in 2023')
    expect(plain(titles.en.revised)).toContain('sold €63.6 bn of goods abroad in 2023')
    expect(plain(titles.it.now)).toContain('Nel 2024')
  })
})

describe('the page of what changed', () => {
  const pageOf = (view: string, pin: string, language: 'en' | 'it') => {
    const folder = `${embedAddress(language, view)}${pin}/changes/`
    const page = new Map(changesPages(states)).get(folder)
    if (!page) throw new Error(`no ${folder}`)
    return new DOMParser().parseFromString(embedHtml(page, '', ''), 'text/html')
  }
  const textOf = (document: Document) => plain(document.querySelector('main')?.textContent ?? '')

  it('is there for every state in every language', () => {
    expect(new Map(changesPages(states)).size).toBe(states.length * languages.length)
  })

  it('is an embed, which says its height to the host', () => {
    const document = pageOf('piedmont-exports', '7c0d77ac7ac9', 'en')
    const data = document.querySelector('script#frame-data')?.textContent ?? ''
    expect(JSON.parse(data)).toEqual({ id: 'piedmont-exports', role: '' })
    expect(document.querySelectorAll('main')).toHaveLength(1)
  })

  it('tells titles, counts and every cell, with its difference', () => {
    const document = pageOf('piedmont-exports', '7c0d77ac7ac9', 'it')
    expect(document.documentElement.lang).toBe('it')
    const text = textOf(document)
    expect(text).toContain('Rispetto alla versione conservata: ')
    expect(text).not.toContain('tabelle diverse')
    expect(text).not.toContain('Avvertenze')
    expect(text).toContain('Il titolo non vale più')
    expect(text).toContain('Dati cambiati: 1; nuovi: 2; non più presenti: 0.')
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => plain(cell.textContent ?? '')),
    )
    expect(rows[0]).toEqual([
      'Esportazioni',
      '2023',
      '64,90 (prima diffusione) → , ora 63,60 (rivisto)',
      '−1,30 (−2,0%)',
    ])
    expect(rows[1]?.[2]).toContain('assente dai dati')
    expect(rows[1]?.[3]).toBe('nuovo')
  })

  it('names who the chart is about first, then all others by their names in its language', () => {
    for (const language of languages) {
      const rows = [...pageOf('gdp-as-state', '429c08065c0a', language).querySelectorAll('tbody tr')].map(
        (row) => [row.children[0]?.textContent ?? '', row.children[1]?.textContent ?? ''],
      )
      const piedmont = language === 'en' ? 'Piedmont' : 'Piemonte'
      expect(rows.slice(0, 2)).toEqual([
        [piedmont, '2022'],
        [piedmont, '2023'],
      ])
      const others = rows.slice(2).map(([name, year]) => `${name} ${year}`)
      expect(others.length).toBeGreaterThan(50)
      expect(others).toEqual([...others].sort(new Intl.Collator(language).compare))
    }
  })

  it('says in words what a letter of the figures’ status means', () => {
    const notes = languages.map((language) => textOf(pageOf('gdp-as-state', '429c08065c0a', language)))
    expect(notes[0]).toContain('a series breaks (marked “break in the series”) a figure')
    expect(notes[1]).toContain('s’interrompe (indicato come «interruzione della serie») il dato')
    for (const note of notes) expect(note).not.toMatch(/status B|stato B/)
  })

  it('sets what a source is of apart from its name', () => {
    expect(textOf(pageOf('gdp-as-state', '429c08065c0a', 'en'))).toContain('mid-2024: Eurostat')
    expect(textOf(pageOf('gdp-as-state', '429c08065c0a', 'it'))).toContain('Oggi: Eurostat')
  })

  it('leads back to both charts within the frame', () => {
    const document = pageOf('gdp-as-state', '429c08065c0a', 'en')
    const links = [...document.querySelectorAll('nav a[data-stay]')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['../', '../../../gdp-as-state/'])
    expect(document.querySelector('h1')?.textContent).toBe('GDP, as a state: what has changed')
  })

  it('says before the counts that the tables differ, and what the earlier figures said of themselves', () => {
    const text = textOf(pageOf('gdp-as-state', '429c08065c0a', 'en'))
    expect(text).toContain(
      'The two states come from different tables: the earlier one from Eurostat, nama_10r_3gdp, today’s from Eurostat, nama_10r_2gdp.27 changed, 28 new, 0 gone.',
    )
    expect(text).toContain('About the earlier figures')
    expect(text).toContain('It cannot be joined with the current figures into one series.')
    // What today's figures say too is no news.
    expect(text).not.toContain('Current prices')
  })
})
