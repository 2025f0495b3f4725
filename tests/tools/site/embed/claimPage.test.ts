// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { embedHeight, embedHeights, heightAt } from '../../../../src/embed/heights.ts'
import { claimDescription, claimTitle } from '../../../../src/engine/claimTitle.ts'
import { shownClaim } from '../../../../src/engine/shownClaim.ts'
import { languages } from '../../../../src/model/text.ts'
import { claimPage } from '../../../../tools/site/embed/claimPage.ts'
import { readSite, type Site } from '../../../../tools/site/readSite.ts'

let site: Site

beforeAll(async () => {
  site = await readSite('data')
})

const all = () =>
  languages.flatMap((language) =>
    [...site.library.claims.values()].map((claim) => ({
      id: claim.id,
      language,
      page: claimPage(claim, language, site),
      ...shownClaim(claim, site.views, site.library, language),
    })),
  )

/** Vintages stand in brackets after each source. */
const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ') ?? ''

test('every claim’s embed names its verdict, its sources and every figure, with a chart or without', () => {
  for (const { id, language, page, card, sources, table } of all()) {
    const body = new DOMParser().parseFromString(renderToStaticMarkup(page.body), 'text/html').body
    expect(page.title).toBe(claimTitle(card))
    expect(textOf(body.querySelector('h1'))).toBe(claimTitle(card).replace(/\s+/g, ' '))
    expect(textOf(body.querySelector('#description'))).toBe(
      claimDescription(card, language).replace(/\s+/g, ' '),
    )
    const line = textOf(body.querySelector('.sources'))
    for (const { text } of sources) expect(line, id).toContain(text)
    expect(line.match(/\([^)]*\d{4}\)/g)?.length, id).toBe(sources.length)
    // Who asserted it gives no licence: no author may leave that out.
    expect(body.querySelector('.may-go')).toBeNull()
    const rows = [...body.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(rows, id).toEqual(table.rows)
    // Nowhere the claim's own words alone, as if they were a finding.
    const names = [...body.querySelectorAll('h1, caption, [aria-label], figcaption')].map(
      (element) => element.getAttribute('aria-label') ?? textOf(element),
    )
    expect(names, id).not.toContain(card.label)
    const labels = [...body.querySelectorAll('.row-label')].map(textOf)
    expect(
      labels.some((label) => label.includes(card.label)),
      id,
    ).toBe(false)
  }
})

test('there is room for every source', () => {
  for (const { card, model, sources, language } of all()) {
    const subject = { kind: 'claim', card, model, sources, language, site: 'Ponte' } as const
    const steps = embedHeights(subject)
    for (let width = 280; width <= 1600; width += 57)
      expect(heightAt(steps, width)).toBeGreaterThanOrEqual(embedHeight(subject, width))
    expect(embedHeight({ ...subject, sources: [] }, 600)).toBeLessThan(embedHeight(subject, 600))
  }
})
