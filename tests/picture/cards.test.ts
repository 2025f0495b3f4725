import { beforeAll, describe, expect, test } from 'vitest'
import { claimCard } from '../../src/engine/claimCard.ts'
import { claimSources } from '../../src/engine/claimSources.ts'
import { claimTitle } from '../../src/engine/claimTitle.ts'
import { type Language, languages } from '../../src/model/text.ts'
import { chartCard } from '../../src/picture/chartCard.ts'
import { claimPicture } from '../../src/picture/claimPicture.ts'
import { claimShareCard } from '../../src/picture/claimShareCard.ts'
import { type MarkupElement, readMarkup } from '../../src/picture/readMarkup.ts'
import { shownRows } from '../../src/picture/shownRows.ts'
import { realPictures, spoken } from './drawn.ts'

let real: Awaited<ReturnType<typeof realPictures>>

beforeAll(async () => {
  real = await realPictures()
}, 60_000)

const nothing = () => false
const twice = ({ attributes }: MarkupElement) => attributes.get('aria-hidden') === 'true'
const lettersOf = (svg: string) => spoken(readMarkup(svg), nothing).replace(/\s/g, '')
const bad = /NaN|Infinity|undefined|null|var\(|light-dark|foreignObject|class=/

/** Baselines and sizes of all texts of a card, in its own pixels. */
function typeIn(
  element: MarkupElement,
  y: number,
  scale: number,
  size: number,
): readonly { y: number; size: number }[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || twice(child)) return []
    const transform = child.attributes.get('transform') ?? ''
    const grow = Number(/scale\(([\d.]+)/.exec(transform)?.[1] ?? 1)
    const shift = Number(/translate\(-?[\d.]+ (-?[\d.]+)/.exec(transform)?.[1] ?? 0)
    const own = Number(child.attributes.get('font-size') ?? size)
    const top = y + shift * scale
    if (child.name === 'text')
      return [{ y: top + Number(child.attributes.get('y') ?? 0) * scale * grow, size: own * scale * grow }]
    return typeIn(child, top, scale * grow, own)
  })
}

describe.each(languages)('cards in "%s"', (language: Language) => {
  test('every view’s is 1200 × 630: title, source, the site’s name, what is highlighted and claimed, in type to be read in a feed', () => {
    for (const model of real.made.models[language].values()) {
      const svg = chartCard(model, 'Ponte', real.brush)
      expect(svg).toMatch(/^<svg [^>]*width="1200" height="630" viewBox="0 0 1200 630"/)
      expect(svg, model.id).not.toMatch(bad)
      const letters = lettersOf(svg.replace(/<title.*?<\/desc>/, ''))
      expect(letters, model.id).toContain(model.title.replace(/\s/g, ''))
      expect(letters).toContain('Ponte')
      expect(letters).toContain((model.sources[0]?.text ?? '').replace(/,.*$/, '').replace(/\s/g, ''))
      const rows = model.type === 'bars' || model.type === 'dots' ? model.rows : []
      for (const row of rows.filter((one) => one.highlight || one.claim))
        expect(letters, `${model.id} ${row.label}`).toContain(row.label.replace(/\s/g, ''))
      for (const { y, size } of typeIn(readMarkup(svg), 0, 1, 13)) {
        // Twelve pixels at the enlargement of dots are the smallest there are.
        expect(size, `${model.id} at ${y}`).toBeGreaterThan(16)
        expect(y).toBeGreaterThan(20)
        expect(y, model.id).toBeLessThan(630)
      }
    }
  })

  test('one of a state that is not of today says so', () => {
    for (const model of real.made.models.it.values()) {
      const state = 'Questo grafico non viene più aggiornato.'
      const svg = chartCard(model, 'Ponte', real.brush, state)
      expect(lettersOf(svg), model.id).toContain(state.replace(/\s/g, ''))
    }
  })

  test('a claim’s has what was asserted, by whom, the verdict, and what was measured', () => {
    const { site } = real.made
    for (const claim of site.library.claims.values()) {
      const card = claimCard(claim, site.views, site.library, language)
      const sources = [{ text: 'Someone', vintages: ['2024'], licence: '' }]
      const drawn = [
        claimPicture(card, language, { brush: real.brush, sources }),
        claimPicture(card, language, { brush: real.brush, sources, width: 320 }),
        claimShareCard(card, language, sources, 'Ponte', real.brush),
      ]
      const own = claimSources(claim, site.library, language)
      const shared = lettersOf(claimShareCard(card, language, own, 'Ponte', real.brush))
      for (const { text } of own)
        expect(shared, claim.id).toContain(text.replace(/,.*$/, '').replace(/\s/g, ''))
      for (const svg of drawn) {
        expect(svg, claim.id).not.toMatch(bad)
        const letters = lettersOf(svg.replace(/<title.*?<\/desc>/, ''))
        for (const text of [
          claimTitle(card),
          card.asserted ?? '',
          card.statement,
          card.who,
          card.verdictText,
          card.measured,
        ])
          expect(letters, claim.id).toContain(text.replace(/\s/g, ''))
        const lowest = Math.max(...typeIn(readMarkup(svg), 0, 1, 13).map(({ y }) => y))
        expect(lowest).toBeLessThan(Number(/ height="(\d+)"/.exec(svg)?.[1]))
      }
    }
  })
})

describe('rows of a list that is too long', () => {
  const row = (id: number, more = {}) => ({ id, highlight: false, rank: id, ...more })
  const rows = Array.from({ length: 12 }, (_, index) => row(index + 1, { highlight: index === 7 }))
  const ids = (count: number, list: readonly { readonly id: number }[] = rows) =>
    shownRows(
      list.map((one) => ({ ...row(one.id), ...one })),
      count,
    ).map(({ id }) => id)

  test('are the leader and the neighbours of the highlighted one', () => {
    expect(ids(5)).toEqual([1, 6, 7, 8, 9])
    expect(ids(4)).toEqual([1, 7, 8, 9])
  })
  test('are the highlighted one alone where there is room for one', () => {
    expect(ids(1)).toEqual([8])
  })
  test('are all where there is room', () => {
    expect(ids(12)).toHaveLength(12)
  })
  test('hold every claim', () => {
    expect(shownRows([...rows, { ...row(13), claim: {} }], 2).map(({ id }) => id)).toEqual([8, 13])
  })
})
