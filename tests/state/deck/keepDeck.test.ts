// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Deck } from '../../../src/data/deckSchema.ts'
import { addSlide, renameDeck } from '../../../src/state/deck/deckActions.ts'
import { deckKey } from '../../../src/state/deck/deckStorage.ts'
import {
  changeDeck,
  clearDeck,
  createDeckStore,
  dismissNotice,
  redoDeck,
  replaceDeck,
  undoDeck,
} from '../../../src/state/deck/deckStore.ts'
import { keepDeck } from '../../../src/state/deck/keepDeck.ts'
import { openOwnDeck } from '../../../src/state/deck/openOwnDeck.ts'
import { literal } from '../../../src/state/deck/ownDeck.ts'
import { encodeDeck } from '../../../src/state/deck/shareDeck.ts'
import { smallDeck } from './decks.ts'

const aside = `${deckKey}-unreadable-1`
const ends: (() => void)[] = []

/** A page that holds the presentation, as one tab has it. */
function openTab() {
  const store = createDeckStore('Mine')
  const close = keepDeck(store, window)
  ends.push(close)
  const deck = (): Deck => store.getState().history.present
  return {
    store,
    close,
    deck,
    title: () => deck().title.en,
    slides: () => deck().slides.map(({ id }) => id),
    rename: (title: string, during?: string) => changeDeck(store, (now) => renameDeck(now, title), during),
    add: () => changeDeck(store, (now) => addSlide(now, { kind: 'claim', claim: 'b2-gdp' })),
    notices: () => store.getState().notices.map(({ kind }) => kind),
    keeping: () => store.getState().keeping,
  }
}

/** What the browser tells every other tab after one has written. */
const tell = () =>
  window.dispatchEvent(new StorageEvent('storage', { key: deckKey, newValue: localStorage.getItem(deckKey) }))

const noRoom = (most = 0) => {
  const set = Storage.prototype.setItem
  return vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, text) {
    if (text.length > most) throw new DOMException('full', 'QuotaExceededError')
    set.call(this, key, text)
  })
}

beforeEach(() => localStorage.clear())
afterEach(() => {
  for (const end of ends.splice(0)) end()
  vi.restoreAllMocks()
})

describe('a presentation of one’s own', () => {
  it('begins empty, under a name in the reader’s language', () => {
    const tab = openTab()
    expect([tab.title(), tab.slides(), tab.keeping(), tab.notices()]).toEqual(['Mine', [], 'kept', []])
    expect(localStorage.getItem(deckKey)).toBeNull()
  })

  it('outlives a reload, with what can be undone and redone', () => {
    const tab = openTab()
    tab.add()
    tab.rename('Cars')
    tab.add()
    undoDeck(tab.store)
    tab.close()
    const again = openTab()
    expect([again.title(), again.slides()]).toEqual(['Cars', ['claim-1']])
    redoDeck(again.store)
    expect(again.slides()).toEqual(['claim-1', 'claim-2'])
    undoDeck(again.store)
    undoDeck(again.store)
    expect(again.title()).toBe('Mine')
  })

  it('is kept while a text is typed, letter by letter', () => {
    const tab = openTab()
    for (const text of ['C', 'Ca', 'Car']) {
      tab.rename(text, 'title')
      expect(localStorage.getItem(deckKey)).toContain(`"en":"${text}"`)
    }
    undoDeck(tab.store)
    expect(tab.title()).toBe('Mine')
  })

  it('that is cleared or replaced comes back', () => {
    const tab = openTab()
    tab.add()
    clearDeck(tab.store, 'Mine')
    replaceDeck(tab.store, { ...smallDeck, id: 'michigan' })
    expect(tab.deck().id).toBe('own')
    expect(tab.slides()).toHaveLength(4)
    undoDeck(tab.store)
    expect(tab.slides()).toEqual([])
    undoDeck(tab.store)
    expect(tab.slides()).toEqual(['claim-1'])
  })
})

describe('two tabs', () => {
  it('hold the same presentation, and take back each other’s steps', () => {
    const [one, two] = [openTab(), openTab()]
    one.add()
    tell()
    expect(two.slides()).toEqual(['claim-1'])
    two.rename('Cars')
    tell()
    expect(one.title()).toBe('Cars')
    undoDeck(one.store)
    tell()
    expect([two.title(), two.slides()]).toEqual(['Mine', ['claim-1']])
    expect([...one.notices(), ...two.notices()]).toEqual([])
  })

  it('that change it at the same moment lose neither’s state', () => {
    const [one, two] = [openTab(), openTab()]
    one.rename('One')
    two.rename('Two')
    expect(two.notices()).toEqual(['two-tabs'])
    tell()
    expect(one.title()).toBe('Two')
    undoDeck(one.store)
    expect(one.title()).toBe('One')
  })

  it('are joined again by “back”, which shows a page that heard nothing meanwhile', () => {
    const one = openTab()
    const other = openTab()
    other.add()
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(one.slides()).toEqual(['claim-1'])
  })

  it('keep what is on the screen where the storage is emptied by hand', () => {
    const tab = openTab()
    tab.add()
    localStorage.clear()
    window.dispatchEvent(new StorageEvent('storage', { key: null, newValue: null }))
    window.dispatchEvent(new StorageEvent('storage', { key: deckKey, newValue: null }))
    expect(tab.slides()).toEqual(['claim-1'])
    tab.add()
    expect(localStorage.getItem(deckKey)).toContain('claim-2')
    expect(tab.notices()).toEqual([])
  })
})

describe('a browser that keeps nothing', () => {
  it('is worked in all the same, and it is said once', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    const tab = openTab()
    expect([tab.keeping(), tab.notices()]).toEqual(['memory', ['blocked']])
    dismissNotice(tab.store, 'blocked')
    tab.add()
    tab.add()
    undoDeck(tab.store)
    expect([tab.slides(), tab.notices()]).toEqual([['claim-1'], []])
  })

  it('for want of room keeps the presentation without its steps, if it can', () => {
    const tab = openTab()
    tab.add()
    const full = noRoom(localStorage.getItem(deckKey)?.length)
    tab.add()
    tab.add()
    full.mockRestore()
    expect([tab.keeping(), tab.notices()]).toEqual(['kept', []])
    tab.close()
    expect(openTab().slides()).toHaveLength(3)
  })

  it('for want of any room says so once, and keeps it again when there is some', () => {
    const tab = openTab()
    const full = noRoom()
    tab.add()
    expect([tab.keeping(), tab.notices()]).toEqual(['memory', ['full']])
    dismissNotice(tab.store, 'full')
    tab.add()
    expect(tab.notices()).toEqual([])
    full.mockRestore()
    tab.add()
    expect(tab.keeping()).toBe('kept')
    tab.close()
    expect(openTab().slides()).toHaveLength(3)
  })
})

describe('what the browser keeps and nobody can read', () => {
  it.each([
    ['no JSON', 'hello'],
    ['JSON of something else', '[]'],
    ['of a later version', '{"format":2,"deck":{}}'],
    ['a deck that is none', '{"format":1,"deck":{"id":"own"},"past":[],"future":[]}'],
  ])('is put aside unchanged, and that is said: %s', (_, text) => {
    localStorage.setItem(deckKey, text)
    const tab = openTab()
    expect([tab.slides(), tab.keeping()]).toEqual([[], 'kept'])
    expect(tab.store.getState().notices).toMatchObject([{ kind: 'unreadable', key: aside }])
    expect(localStorage.getItem(aside)).toBe(text)
    tab.add()
    expect(localStorage.getItem(aside)).toBe(text)
    expect(tab.notices()).toHaveLength(1)
  })

  it('is put aside once, and never over what was put aside before', () => {
    localStorage.setItem(aside, 'older')
    localStorage.setItem(deckKey, 'hello')
    openTab()
    openTab()
    expect(localStorage.getItem(aside)).toBe('older')
    expect(localStorage.getItem(`${deckKey}-unreadable-2`)).toBe('hello')
    expect(localStorage).toHaveLength(3)
  })

  it('stays where it is while there is no room to put it aside', () => {
    localStorage.setItem(deckKey, 'hello')
    const full = noRoom()
    const tab = openTab()
    expect(tab.store.getState().notices).toMatchObject([{ kind: 'unreadable', key: undefined }])
    tab.add()
    tab.add()
    expect([tab.keeping(), tab.notices()]).toEqual(['memory', ['unreadable']])
    expect(localStorage.getItem(deckKey)).toBe('hello')
    full.mockRestore()
    tab.add()
    expect(tab.store.getState().notices).toMatchObject([{ kind: 'unreadable', key: aside }])
    expect(localStorage.getItem(aside)).toBe('hello')
    expect(localStorage.getItem(deckKey)).toContain('claim-3')
  })

  it('and was written by another tab while this one was open is put aside too', () => {
    const tab = openTab()
    tab.add()
    localStorage.setItem(deckKey, 'hello')
    tab.add()
    expect(localStorage.getItem(aside)).toBe('hello')
    expect(tab.slides()).toEqual(['claim-1', 'claim-2'])
  })
})

describe('the presentation to be shown', () => {
  const problemOf = async (search: string) => {
    const opened = await openOwnDeck(search)
    return 'problem' in opened ? opened.problem.what.en : 'none'
  }

  it('is the one in the address, which changes nothing that is kept', async () => {
    openTab().rename('Mine, kept')
    const kept = localStorage.getItem(deckKey)
    const shared = await encodeDeck({ ...smallDeck, title: literal('Sent') })
    if (shared.kind !== 'fits') throw new Error(shared.kind)
    expect(await openOwnDeck(`?deck=${shared.text}`)).toMatchObject({
      deck: { title: { en: 'Sent' } },
      from: 'address',
    })
    expect(localStorage.getItem(deckKey)).toBe(kept)
  })

  it('is else the one that is kept', async () => {
    openTab().add()
    expect(await openOwnDeck('?theme=dark')).toMatchObject({ deck: { slides: [{ id: 'claim-1' }] } })
  })

  it('is a problem with a remedy where there is none', async () => {
    expect(await problemOf('')).toMatch(/no presentation of your own/)
    const tab = openTab()
    tab.rename('Without slides')
    expect(await problemOf('')).toMatch(/no presentation of your own/)
    tab.add()
    expect(await problemOf('?deck=1.abc')).toMatch(/not the whole/)
    localStorage.setItem(deckKey, 'hello')
    expect(await problemOf('')).toMatch(/cannot be read/)
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    expect(await problemOf('')).toMatch(/keeps nothing/)
  })
})
