import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toBase64url } from '../../../src/state/deck/base64url.ts'
import { deflate } from '../../../src/state/deck/deflate.ts'
import { literal } from '../../../src/state/deck/ownDeck.ts'
import { decodeDeck, encodeDeck, mostLetters } from '../../../src/state/deck/shareDeck.ts'
import { anyDeck, smallDeck } from './decks.ts'

afterEach(() => vi.unstubAllGlobals())

const packedText = async (text: string) => `1.${toBase64url(await deflate(new TextEncoder().encode(text)))}`
const packed = (json: unknown) => packedText(JSON.stringify(json))

const textOf = async (deck: typeof smallDeck): Promise<string> => {
  const shared = await encodeDeck(deck)
  if (shared.kind !== 'fits') throw new Error(shared.kind)
  return shared.text
}

/** What is wrong, in both languages. */
async function refusal(text: string) {
  const decoded = await decodeDeck(text)
  if (decoded.ok) throw new Error('it was opened')
  const { path, what, remedy } = decoded.problem
  for (const said of [what, remedy]) expect(said.en === said.it || said.en === '').toBe(false)
  return `${path}: ${what.en}`
}

describe('a deck in an address', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, async (deck) => {
        const shared = await encodeDeck(deck)
        if (shared.kind !== 'fits') return
        expect(await decodeDeck(shared.text)).toEqual({ ok: true, value: deck })
      }),
    )
  })

  it('is of letters that stand in an address as they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, async (deck) => {
        const shared = await encodeDeck(deck)
        if (shared.kind === 'fits') expect(shared.text).toMatch(/^1\.[\w-]+$/)
      }),
    )
  })

  it('is short', async () => {
    expect((await textOf(smallDeck)).length).toBeLessThan(330)
    const slides = Array.from({ length: 15 }, (_, index) => ({
      id: `chart-${index}`,
      kind: 'chart' as const,
      view: 'gdp-as-state',
      choices: `areas=ITC1,SK&period=20${10 + index}..2023`,
      notes: literal(`What there is to say on slide ${index}, in a sentence or two of some length.`),
      steps: [],
    }))
    expect((await textOf({ ...smallDeck, slides })).length).toBeLessThan(900)
  })

  it('that is too long is not made', async () => {
    const noise = Array.from({ length: 5000 }, (_, index) => ((index * 7919) % 9973).toString(36)).join('')
    const shared = await encodeDeck({ ...smallDeck, description: literal(noise) })
    expect(shared.kind === 'too-long' && shared.letters > mostLetters).toBe(true)
  })

  it('that would be unpacked to more than anybody opens is not made either', async () => {
    expect(await encodeDeck({ ...smallDeck, description: literal('a'.repeat(300_000)) })).toMatchObject({
      kind: 'too-long',
    })
  })

  it('is not made, and not opened, by a browser that cannot, which says so', async () => {
    const text = await textOf(smallDeck)
    vi.stubGlobal('CompressionStream', undefined)
    vi.stubGlobal('DecompressionStream', undefined)
    expect(await encodeDeck(smallDeck)).toEqual({ kind: 'unable' })
    expect(await refusal(text)).toMatch(/cannot unpack/)
  })
})

describe('what is no deck', () => {
  it('is refused: cut, changed, empty, something else', async () => {
    const text = await textOf(smallDeck)
    for (const broken of [
      text.slice(0, -9),
      text.slice(0, 30),
      '1.',
      '1.####',
      '1.abc',
      'hello',
      text.slice(2),
      `${text.slice(0, 20)}AAAA${text.slice(24)}`,
    ])
      expect(await refusal(broken)).toMatch(/^: .*not the whole of it, or it was changed/)
  })

  it('is refused whatever it is, and nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => `1.${text}`),
        ),
        async (text) => {
          expect((await decodeDeck(text)).ok).toBe(false)
        },
      ),
    )
  })

  it('of a later form says so', async () => {
    expect(await refusal('2.abc')).toMatch(/does not know/)
  })

  it('has its place named where a part of it does not fit', async () => {
    const { title, description, slides } = smallDeck
    expect(
      await refusal(await packed({ title, description, slides: [{ ...slides[0], kind: 'film' }] })),
    ).toMatch(/^deck\.slides\.0\.kind: Expected/)
    expect(await refusal(await packed({ title, description, slides: [] }))).toMatch(/^deck\.slides: /)
    expect(await refusal(await packed('hello'))).toMatch(/^deck/)
  })

  it('is not unpacked where it is longer than any deck, or would become so', async () => {
    expect(await refusal('1.'.padEnd(mostLetters + 1, 'A'))).toMatch(/more than any presentation/)
    const bomb = await packed('0'.repeat(4_000_000))
    expect(bomb.length).toBeLessThan(mostLetters)
    expect(await refusal(bomb)).toMatch(/more than any presentation/)
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(await refusal(await packedText(`{"title":${deep}}`))).toMatch(/not the whole of it/)
  })
})
