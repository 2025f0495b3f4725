import { describe, expect, test } from 'vitest'
import type { ShownDeck, ShownSlide } from '../../src/engine/deck/shownDeck.ts'
import { deckPptx } from '../../src/handout/deckPptx.ts'
import type { PictureData } from '../../src/handout/pictureData.ts'
import { pptxMessages } from '../../src/i18n/pptxMessages.ts'
import { autoShareMap } from '../charts/mapSamples.ts'
import { all, type OpenedFile, openBlob, related, textsOf } from './support/openFile.ts'

const slide = (more: Partial<ShownSlide>): ShownSlide => ({
  id: 'one',
  kind: 'title',
  title: 'One',
  paragraphs: [],
  views: [],
  models: [],
  steps: [{ models: [], choices: [], highlight: [], title: more.title ?? 'One' }],
  notes: [],
  figures: [],
  sources: [],
  ...more,
})

const deck = (...slides: readonly ShownSlide[]): ShownDeck => ({
  id: 'small',
  language: 'en',
  title: 'Small',
  description: '',
  slides,
})

const noPicture = (): Promise<PictureData> => Promise.reject(new Error('no canvas'))

const open = async (made: ShownDeck, address: string | undefined): Promise<OpenedFile> =>
  openBlob(await deckPptx(made, { site: 'Ponte', address, picture: noPicture }))

const first = 'ppt/slides/slide1.xml'

describe('what readers write themselves', () => {
  const hostile = '<a:t>&amp; "]]> \u0000\u0008\ufffe 👩‍🔬 it’s'

  test('comes out as they wrote it, less what no XML can hold', async () => {
    const file = await open(
      deck(slide({ title: hostile, subtitle: hostile, notes: [hostile], kind: 'title' })),
      'https://example.org/?a=1&b="2"',
    )
    const cleaned = '<a:t>&amp; "]]>  👩‍🔬 it’s'
    expect(textsOf(file.xml(first)).filter((text) => text === cleaned)).toHaveLength(2)
    expect(textsOf(file.xml(related(file, first, 'notesSlide')[0] ?? ''))).toContain(cleaned)
    expect(related(file, first, 'hyperlink')).toEqual(['https://example.org/?a=1&b="2"#one'])
  })
})

describe('without an address', () => {
  test('nothing leads anywhere, and the last slide has no code', async () => {
    const file = await open(deck(slide({ kind: 'end', title: 'Bye' })), undefined)
    expect(related(file, first, 'hyperlink')).toEqual([])
    expect(all(file.xml(first), 'a:custGeom')).toEqual([])
    expect(file.text(related(file, first, 'notesSlide')[0] ?? '')).not.toContain(pptxMessages.en.address)
  })
})

describe('an address with a whole deck in it', () => {
  const address = `https://example.org/present/own/?deck=${'x'.repeat(3000)}`

  test('is shortened where it is read, whole where it leads, and no code', async () => {
    const file = await open(deck(slide({ kind: 'end', title: 'Bye' })), address)
    const shown = textsOf(file.xml(first)).filter((text) => text.startsWith('example.org'))
    expect(shown).toHaveLength(2)
    for (const text of shown) expect(text.length).toBeLessThan(70)
    expect(shown.some((text) => text.endsWith('…#one'))).toBe(true)
    expect(related(file, first, 'hyperlink')).toEqual([address, `${address}#one`])
    expect(all(file.xml(first), 'a:custGeom')).toEqual([])
  })
})

test('slides that could not be shown are left out', async () => {
  const file = await open(deck(slide({ kind: 'problem' }), slide({ id: 'two', title: 'Two' })), undefined)
  expect(file.paths.filter((path) => /^ppt\/slides\/slide\d/.test(path))).toEqual([first])
  expect(textsOf(file.xml(first))).toContain('Two')
})

test('where a picture cannot be made its words stand in its place, and the rest of the deck is there', async () => {
  const model = autoShareMap('en')
  const step = { models: [0], choices: [''], highlight: [], title: 'A map' }
  const map = slide({ kind: 'map', title: 'A map', models: [model], steps: [step] })
  const file = await open(deck(map, slide({ id: 'two' })), undefined)
  const texts = textsOf(file.xml(first))
  expect(texts).toContain(model.description)
  expect(texts).toContain(pptxMessages.en.noPicture)
  expect(file.paths).toContain('ppt/slides/slide2.xml')
})
