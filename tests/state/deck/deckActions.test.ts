import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addSlide,
  adoptDeck,
  changeSlide,
  moveSlide,
  placeOf,
  removeSlide,
  renameDeck,
} from '../../../src/state/deck/deckActions.ts'
import { emptyDeck, literal } from '../../../src/state/deck/ownDeck.ts'
import { anyDeck, smallDeck } from './decks.ts'

const ids = ({ slides }: { readonly slides: readonly { readonly id: string }[] }) =>
  slides.map(({ id }) => id)

describe('slides of a deck', () => {
  it('are added at the end, under an id of their own', () => {
    const one = addSlide(emptyDeck('Mine'), { kind: 'claim', claim: 'b2-gdp' })
    const two = addSlide(one, { kind: 'claim', claim: 'b2-gdp' })
    expect(ids(two)).toEqual(['claim-1', 'claim-2'])
  })

  it('are added before a closing slide', () => {
    expect(ids(addSlide(smallDeck, { kind: 'claim', claim: 'b1-population' }))).toEqual([
      'chart-1',
      'map-1',
      'claim-1',
      'claim-2',
      'end-1',
    ])
  })

  it('are added at any place; past an end, there', () => {
    const add = (at: number) =>
      placeOf(addSlide(smallDeck, { kind: 'title', title: literal('A') }, at), 'title-1')
    expect([add(-3), add(1), add(99)]).toEqual([0, 1, 4])
  })

  it('are moved to the place that they have afterwards', () => {
    expect(ids(moveSlide(smallDeck, 'chart-1', 2))).toEqual(['map-1', 'claim-1', 'chart-1', 'end-1'])
    expect(ids(moveSlide(smallDeck, 'end-1', 0))).toEqual(['end-1', 'chart-1', 'map-1', 'claim-1'])
    expect(ids(moveSlide(smallDeck, 'chart-1', 99)).at(-1)).toBe('chart-1')
  })

  it('that nothing happens to leave the deck as it is', () => {
    expect(moveSlide(smallDeck, 'chart-1', -1)).toBe(smallDeck)
    expect(moveSlide(smallDeck, 'nowhere', 1)).toBe(smallDeck)
    expect(removeSlide(smallDeck, 'nowhere')).toBe(smallDeck)
    expect(changeSlide(smallDeck, 'nowhere', (slide) => ({ ...slide, seconds: 9 }))).toBe(smallDeck)
    expect(changeSlide(smallDeck, 'map-1', (slide) => slide)).toBe(smallDeck)
  })

  it('are removed, to the last', () => {
    expect(ids(removeSlide(smallDeck, 'map-1'))).toEqual(['chart-1', 'claim-1', 'end-1'])
    expect(ids(smallDeck).reduce(removeSlide, smallDeck).slides).toEqual([])
  })

  it('keep their id when they are changed', () => {
    const changed = changeSlide(smallDeck, 'claim-1', (slide) => ({ ...slide, id: 'other', seconds: 30 }))
    expect(changed.slides[2]).toEqual({ id: 'claim-1', kind: 'claim', claim: 'b2-gdp', seconds: 30 })
  })

  it('have ids that differ and stay whole, whatever is done', () => {
    fc.assert(
      fc.property(anyDeck, fc.array(fc.tuple(fc.nat(9), fc.integer({ min: -2, max: 12 }))), (deck, moves) => {
        const done = moves.reduce((now, [which, to]) => {
          const id = ids(now)[which] ?? ''
          const moved = moveSlide(now, id, to)
          expect([...ids(moved)].sort()).toEqual([...ids(now)].sort())
          return which % 3 === 0 ? addSlide(moved, { kind: 'end', title: literal('.') }, to) : moved
        }, deck)
        expect(new Set(ids(done)).size).toBe(done.slides.length)
      }),
    )
  })
})

describe('a deck', () => {
  it('is described by its title until something else describes it', () => {
    expect(renameDeck(smallDeck, 'Two regions').description.it).toBe('Two regions')
    const described = { ...smallDeck, description: literal('What ties them') }
    expect(renameDeck(described, 'Two regions').description.en).toBe('What ties them')
  })

  it('from elsewhere is adopted under our id, and slides that share an id get others', () => {
    const [chart, map] = smallDeck.slides
    if (!chart || !map) throw new Error('no slides')
    const twice = {
      ...smallDeck,
      $schema: '../schema/deck.json',
      id: 'michigan',
      slides: [chart, map, chart],
    }
    const adopted = adoptDeck(twice)
    expect(adopted.id).toBe('own')
    expect(adopted).not.toHaveProperty('$schema')
    expect(ids(adopted)).toEqual(['chart-1', 'map-1', 'chart-2'])
  })

  it('whose slides have ids of all kinds keeps each id that it can', () => {
    const slides = ['chart-1', 'chart-1', 'chart-2'].map((id) => ({
      id,
      kind: 'claim' as const,
      claim: 'b2-gdp',
    }))
    expect(ids(adoptDeck({ ...smallDeck, slides }))).toEqual(['chart-1', 'claim-1', 'chart-2'])
  })
})
