// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest'
import { kindOf } from '../../../../src/charts/kinds.ts'
import { claimTitle } from '../../../../src/engine/claimTitle.ts'
import { shownClaim } from '../../../../src/engine/shownClaim.ts'
import { languages } from '../../../../src/model/text.ts'
import { claimPictures, viewFigure, viewPictures } from '../../../../tools/site/pictures/sitePictures.ts'
import { realPictures } from '../../../picture/drawn.ts'

let real: Awaited<ReturnType<typeof realPictures>>

beforeAll(async () => {
  real = await realPictures()
}, 60_000)

const cellsOf = (document: Document) =>
  [...document.querySelectorAll('figure details table tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )

/** A figure reads from left to right wherever it stands, and no letter of its drawings is scaled: where there is no room, its box
 *  scrolls, by keyboard too. */
function expectLegible(page: Document, id: string): void {
  const figure = page.querySelector('figure')
  expect(figure?.dir, id).toBe('ltr')
  expect(figure?.style.direction, id).toBe('ltr')
  for (const svg of page.querySelectorAll('svg')) {
    const width = svg.getAttribute('width')
    expect(width, id).toBe('560')
    expect(svg.style.cssText, id).toContain(`direction: ltr; width: ${width}px; max-width: none`)
    expect(svg.parentElement?.style.overflowX, id).toBe('auto')
    expect(svg.parentElement?.tabIndex, id).toBe(0)
  }
}

test('a view has its files, in the folder of its language', () => {
  const model = real.made.models.it.get('piedmont-partners')
  if (!model) throw new Error('no view')
  const { files, card } = viewPictures(model, 'Ponte', real.brush)
  const names = ['views/*.svg', 'panels/*.svg', 'panels/*-dark.svg', 'figures/*.html', 'og/*.png']
  expect([...files.keys(), card[0]]).toEqual(
    names.map((name) => `it/api/${name.replace('*', 'piedmont-partners')}`),
  )
})

test('every figure has its words, its sources with their licences, and every value of its table', () => {
  for (const language of languages) {
    for (const [id, model] of real.made.models[language]) {
      const html = viewFigure(model, real.brush)
      expect(/class=|<script|<style|<link|NaN|undefined/.exec(html)?.[0], id).toBeUndefined()
      const figure = new DOMParser().parseFromString(html, 'text/html')
      const table = kindOf(model).table(model)
      expect(cellsOf(figure), id).toEqual([table.columns.map(({ label }) => label), ...table.rows])
      expect(figure.querySelector('figcaption')?.textContent).toContain(model.title)
      expect(figure.querySelector('svg[role="img"] title')?.textContent).toBe(model.title)
      const links = [...figure.links].map((link) => link.getAttribute('href'))
      const text = figure.body.textContent
      for (const source of model.sources) {
        expect(text).toContain(source.text)
        expect(text).toContain(source.licence)
        if (source.url !== undefined) expect(links).toContain(source.url)
      }
      for (const note of model.notes) expect(text, id).toContain(note)
      expectLegible(figure, id)
    }
  }
}, 60_000)

test('every claim has its files, and its figure says in words what its embed says, its bars too', () => {
  const { site } = real.made
  for (const claim of site.library.claims.values()) {
    const { files, card } = claimPictures(claim, 'it', site, real.brush)
    expect([...files.keys()]).toEqual([`it/api/claims/${claim.id}.svg`, `it/api/figures/${claim.id}.html`])
    expect(card[0]).toBe(`it/api/og/${claim.id}.png`)
    const figure = new DOMParser().parseFromString(
      files.get(`it/api/figures/${claim.id}.html`) ?? '',
      'text/html',
    )
    const { card: shown, model, sources, table } = shownClaim(claim, site.views, site.library, 'it')
    for (const text of [
      shown.asserted,
      shown.statement,
      shown.who,
      shown.verdictText,
      shown.measured,
      shown.reason,
      model?.subtitle,
    ])
      if (text !== undefined) expect(figure.body.textContent, claim.id).toContain(text)
    expect(figure.body.textContent).toMatch(/Verdetto calcolato dai dati\.|Giudizio motivato\./)
    expect(cellsOf(figure).slice(1)).toEqual(table.rows)
    expect(figure.querySelector('figcaption')?.textContent).toBe(claimTitle(shown))
    expect(figure.querySelector('svg[role="img"] title')?.textContent, claim.id).toBe(model?.title)
    expectLegible(figure, claim.id)
    for (const { text, licence } of sources) {
      expect(figure.body.textContent, claim.id).toContain(text)
      expect(figure.body.textContent, claim.id).toContain(licence)
    }
  }
})

test('a figure’s texts are text, whatever they hold', () => {
  const model = real.made.models.en.get('gdp-as-state')
  if (!model) throw new Error('no view')
  const evil = '"><img src=x onerror=alert(1)><script>'
  const source = { text: evil, url: `javascript:${evil}`, vintages: ['2024'], licence: evil }
  const { files } = viewPictures(
    { ...model, title: evil, subtitle: evil, sources: [source] },
    'Ponte',
    real.brush,
  )
  const figure = new DOMParser().parseFromString(
    files.get('api/figures/gdp-as-state.html') ?? '',
    'text/html',
  )
  expect(figure.querySelectorAll('script, img').length).toBe(0)
  expect([...figure.links]).toEqual([])
})
