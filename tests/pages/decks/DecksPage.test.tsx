// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Deck } from '../../../src/data/deckSchema.ts'
import { createPage } from '../../../src/pages/createPage.ts'
import { DecksPage } from '../../../src/pages/decks/DecksPage.tsx'
import { PageContext } from '../../../src/panels/PageContext.ts'
import { printDeckFile } from '../../../src/state/deck/deckFile.ts'
import { literal } from '../../../src/state/deck/ownDeck.ts'
import { decodeDeck, encodeDeck } from '../../../src/state/deck/shareDeck.ts'
import { parseStored, printStored } from '../../../src/state/deck/storedDeck.ts'
import { begin } from '../../../src/state/deck/undo.ts'
import { realSite, stubBrowser } from '../../panels/realPage.tsx'
import { smallDeck } from '../../state/deck/decks.ts'
import { decksData, openDecks } from './decksPage.tsx'

configure({ defaultHidden: true })

const key = 'ponte-deck'
const keep = (deck: Deck) => localStorage.setItem(key, printStored(begin(deck)))
const kept = (): Deck => {
  const stored = parseStored(localStorage.getItem(key) ?? '')
  if (!stored.ok) throw new Error(stored.problem.what.en)
  return stored.value.present
}
const addressOf = async (deck: Deck) => {
  const shared = await encodeDeck(deck)
  return shared.kind === 'fits' ? `?deck=${shared.text}` : ''
}

beforeAll(realSite)
beforeEach(async () => {
  localStorage.clear()
  window.history.replaceState(null, '', '/present/')
  await stubBrowser()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const names = () => [...document.querySelectorAll('.item-name')].map((one) => one.textContent)
const saidText = () => document.querySelector('.deck-said')?.textContent
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const item = (name: string) => {
  const found = screen.getAllByRole('listitem').find((one) => one.textContent?.includes(name))
  if (!found) throw new Error(`no slide ${name}`)
  return found
}

const three = ['GDP, as a state', 'Map: the car industry by state', 'GDP above Slovakia’s', 'Thank you']

describe('the page of presentations', () => {
  it('is drawn by the build without the reader’s own, and without a browser', async () => {
    const page = await decksData('en')
    vi.stubGlobal('window', undefined)
    const html = renderToString(
      <PageContext value={createPage(page)}>
        <DecksPage page={page} />
      </PageContext>,
    )
    expect(html).toContain('Looking for your presentation')
    expect(html).toContain('<noscript>')
  })

  it('lists what is ready, each with its length and a way to its stage', async () => {
    await openDecks()
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Piedmont and Michigan' })
    expect(link.getAttribute('href')).toBe('../present/michigan/')
    expect(screen.getByText('5 slides')).toBeDefined()
  })

  it('says how to begin while the reader’s own is empty', async () => {
    await openDecks()
    expect(screen.getByText('There is nothing in it yet.')).toBeDefined()
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'the charts' }).getAttribute('href')).toBe(
      '../',
    )
    expect(screen.queryByRole('link', { name: 'Present' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull()
  })

  it('shows the slides that the browser keeps, their choices in words', async () => {
    keep(smallDeck)
    await openDecks()
    expect(names()).toEqual(three)
    await waitFor(() => expect(item('GDP, as a state').textContent).toContain('Piedmont, Slovakia'))
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Present' }).getAttribute('href')).toBe(
      '../present/own/',
    )
  })

  it('speaks Italian', async () => {
    keep(smallDeck)
    await openDecks('it')
    expect(screen.getByRole('heading', { name: 'La tua presentazione' })).toBeDefined()
    expect(names()[0]).toBe('PIL, da Stato')
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Presenta' }).getAttribute('href')).toBe(
      '../../it/present/own/',
    )
  })
})

describe('slides', () => {
  it('are moved by buttons, which say where the slide is now and keep the focus', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    await user.click(button('Move down: Chart, GDP, as a state'))
    expect(names()[1]).toBe('GDP, as a state')
    expect(saidText()).toBe('GDP, as a state: now slide 2 of 4.')
    expect(document.activeElement).toBe(button('Move down: Chart, GDP, as a state'))
    expect(kept().slides.map(({ id }) => id)).toEqual(['map-1', 'chart-1', 'claim-1', 'end-1'])
  })

  it('at an end stay there, and that is said', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    const up = button('Move up: Chart, GDP, as a state')
    expect(up.getAttribute('aria-disabled')).toBe('true')
    await user.click(up)
    expect(saidText()).toBe('GDP, as a state: stays slide 1 of 4.')
  })

  it('are moved by Alt and an arrow anywhere on them, but where text is typed', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    button('Edit: Claim, GDP above Slovakia’s').focus()
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
    expect(names()[0]).toBe('GDP above Slovakia’s')
    expect(document.activeElement).toBe(button('Edit: Claim, GDP above Slovakia’s'))
    await user.click(button('Edit: Claim, GDP above Slovakia’s'))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notes' }))
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(names()[0]).toBe('GDP above Slovakia’s')
  })

  it('are dragged by their handle to a place that is shown, and dropped there', async () => {
    keep(smallDeck)
    await openDecks()
    for (const [index, one] of [...document.querySelectorAll('.item')].entries())
      vi.spyOn(one, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, index * 100, 300, 100))
    const handle = (name: string) => item(name).querySelector('.handle') ?? document.body
    fireEvent.pointerDown(handle('GDP above Slovakia’s'), { button: 0, clientY: 250 })
    fireEvent.pointerMove(document, { clientY: 20 })
    expect(item('GDP, as a state').className).toBe('item drop-before')
    expect(item('GDP above Slovakia’s').className).toBe('item lifted')
    fireEvent.pointerMove(document, { clientY: 390 })
    expect(item('Thank you').className).toBe('item drop-after')
    fireEvent.pointerMove(document, { clientY: 20 })
    fireEvent.pointerUp(document)
    expect(names()[0]).toBe('GDP above Slovakia’s')
    expect(saidText()).toBe('GDP above Slovakia’s: now slide 1 of 4.')
    expect(document.querySelector('.lifted, .drop-before, .drop-after')).toBeNull()
  })

  it('that are being dragged stay where they are after Escape, or where they are dropped beside themselves', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    for (const [index, one] of [...document.querySelectorAll('.item')].entries())
      vi.spyOn(one, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, index * 100, 300, 100))
    const handle = item('GDP, as a state').querySelector('.handle') ?? document.body
    fireEvent.pointerDown(handle, { button: 0, clientY: 50 })
    fireEvent.pointerMove(document, { clientY: 350 })
    await user.keyboard('{Escape}')
    fireEvent.pointerUp(document)
    fireEvent.pointerDown(handle, { button: 0, clientY: 50 })
    fireEvent.pointerMove(document, { clientY: 90 })
    fireEvent.pointerUp(document)
    expect(names()).toEqual(three)
  })

  it('are removed, and the focus goes to the next', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    await user.click(button('Remove: Claim, GDP above Slovakia’s'))
    expect(names()).toHaveLength(3)
    expect(saidText()).toBe('Removed: GDP above Slovakia’s. “Undo” brings it back.')
    expect(document.activeElement).toBe(button('Remove: End, Thank you'))
  })

  it('of words are added where they belong, and opened to be typed in', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    await user.click(button('Title slide'))
    expect(names()[0]).toBe('Cars')
    expect(saidText()).toBe('Title slide: added as slide 1.')
    await user.click(button('Text slide'))
    const title = screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' })
    expect([document.activeElement, title.value]).toEqual([title, ''])
    await user.type(title, 'Why')
    await user.type(screen.getByRole('textbox', { name: 'Points' }), 'One{Enter}Two')
    expect(kept().slides.at(-2)).toMatchObject({
      kind: 'text',
      title: literal('Why'),
      points: [literal('One'), literal('Two')],
    })
    await user.click(button('End slide'))
    expect(kept().slides.at(-1)).toMatchObject({ kind: 'end', title: literal('Thank you') })
  })
})

describe('texts', () => {
  it('are kept letter by letter, and undone as a whole', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    await user.click(button('Edit: Chart, GDP, as a state'))
    const title = screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' })
    expect(title.placeholder).toBe('The chart’s own title')
    await user.type(title, 'Uphill')
    expect(kept().slides[0]).toMatchObject({ title: literal('Uphill') })
    expect(names()[0]).toBe('Uphill')
    await user.click(button('Undo'))
    expect(names()[0]).toBe('GDP, as a state')
    expect(title.value).toBe('')
  })

  it('of a chart end in a way to the chart with the slide’s choices', async () => {
    keep(smallDeck)
    const { user } = await openDecks('it')
    await user.click(button('Modifica: Grafico, PIL, da Stato'))
    expect(screen.getByRole('link', { name: /^Apri il grafico/ }).getAttribute('href')).toBe(
      '../../it/explore/gdp-as-state/?areas=ITC1,SK',
    )
  })

  it('say that a slide holds only so many points', async () => {
    keep({ ...smallDeck, slides: [{ id: 'a', kind: 'text', title: literal('T'), points: [literal('A')] }] })
    const { user } = await openDecks()
    await user.click(button('Edit: Text, T'))
    const points = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Points' })
    await user.type(points, '{Enter}B{Enter}C{Enter}D{Enter}E{Enter}F{Enter}G')
    expect(screen.getByText(/A slide holds 6 points/)).toBeDefined()
    await user.tab()
    expect(points.value).toBe('A\nB\nC\nD\nE\nF G')
  })

  it('include the title of the presentation, which is never empty', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    const title = screen.getByRole<HTMLInputElement>('textbox', { name: 'Title of the presentation' })
    await user.clear(title)
    expect([title.value, kept().title.en]).toEqual(['', 'My presentation'])
    await user.tab()
    expect(title.value).toBe('My presentation')
  })
})

describe('undo and redo', () => {
  it('take steps back and forth, by button and by key, and say so', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    expect(button('Undo').getAttribute('aria-disabled')).toBe('true')
    await user.click(button('Remove: End, Thank you'))
    await user.click(button('Clear'))
    expect(names()).toEqual([])
    expect(saidText()).toBe('The presentation is empty. “Undo” brings it back.')
    await user.keyboard('{Control>}z{/Control}')
    expect([names().length, saidText()]).toEqual([3, 'Undone. 3 slides.'])
    await user.click(button('Undo'))
    expect(names()).toHaveLength(4)
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
    expect([names().length, saidText()]).toEqual([3, 'Redone. 3 slides.'])
    await user.keyboard('{Control>}y{/Control}')
    expect(names()).toHaveLength(0)
  })

  it('by key leave fields of text to the browser', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    await user.click(button('Remove: End, Thank you'))
    await user.click(screen.getByRole('textbox', { name: 'Title of the presentation' }))
    await user.keyboard('{Control>}z{/Control}')
    expect(names()).toHaveLength(3)
  })

  it('reach back over a reload', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    await user.click(button('Clear'))
    cleanup()
    const again = await openDecks()
    await again.user.click(button('Undo'))
    expect(names()).toEqual(three)
  })
})

const choose = async (user: Awaited<ReturnType<typeof openDecks>>['user'], text: string) =>
  user.upload(
    screen.getByLabelText('Import', { selector: 'input' }),
    new File([text], 'deck.json', { type: 'application/json' }),
  )

describe('files and addresses', () => {
  it('a file is exported under the presentation’s name', async () => {
    keep(smallDeck)
    const made: Blob[] = []
    URL.createObjectURL = (blob: Blob) => `blob:${made.push(blob)}`
    URL.revokeObjectURL = () => undefined
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const { user } = await openDecks()
    await user.click(button('Export'))
    expect(saidText()).toBe('Exported as cars.json.')
    expect(await made[0]?.text()).toBe(printDeckFile(smallDeck))
  })

  it('a file is imported in the place of what is there, which “Undo” brings back', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    const slides = [{ id: 'end', kind: 'end' as const, title: literal('Bye') }]
    await choose(user, printDeckFile({ ...smallDeck, id: 'michigan', title: literal('Other'), slides }))
    await waitFor(() => expect(names()).toEqual(['Bye']))
    expect(saidText()).toBe('Imported: Other. One slide. What was here before comes back with “Undo”.')
    await user.click(button('Undo'))
    expect(names()).toEqual(three)
  })

  it('a file with figures in its texts is imported, and it is said that they stay as typed', async () => {
    const { user } = await openDecks()
    const figures = { share: { value: { dataset: 'us-state-gdp' } } }
    await choose(user, printDeckFile({ ...smallDeck, figures }))
    await waitFor(() => expect(saidText()).toMatch(/Imported: Cars.*stand as they are typed/))
  })

  it('a file that does not fit changes nothing; its place and what to do are said', async () => {
    keep(smallDeck)
    const { user } = await openDecks('it')
    const broken = printDeckFile(smallDeck).replace('"map"', '"film"')
    await user.upload(
      screen.getByLabelText('Importa', { selector: 'input' }),
      new File([broken], 'deck.json', { type: 'application/json' }),
    )
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(
      /Il file non è stato importato.*In slides\.1\.kind: Atteso .*Correggere questo punto/,
    )
    expect(names()).toHaveLength(4)
    await user.click(within(alert).getByRole('button', { name: 'Chiudi avviso' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('an address is copied that holds the presentation', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    await user.click(button('Copy address'))
    await waitFor(() => expect(saidText()).toMatch(/^The address is copied/))
    const address = new URL(await navigator.clipboard.readText())
    expect(address.pathname).toBe('/present/own/')
    expect(await decodeDeck(address.searchParams.get('deck') ?? '')).toEqual({ ok: true, value: smallDeck })
  })

  it('an address is shown, selected, where the clipboard is refused', async () => {
    keep(smallDeck)
    const { user } = await openDecks()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(button('Copy address'))
    const field = await screen.findByRole<HTMLInputElement>('textbox', {
      name: 'Address of the presentation',
    })
    expect(field.value).toMatch(/^http:\/\/localhost:3000\/present\/own\/\?deck=1\./)
    expect(field.selectionEnd).toBe(field.value.length)
    expect(saidText()).toMatch(/did not allow copying/)
  })

  it('an address that would be too long is not made; a file is advised', async () => {
    const noise = Array.from({ length: 5000 }, (_, index) => ((index * 7919) % 9973).toString(36)).join('')
    keep({ ...smallDeck, description: literal(noise) })
    const { user } = await openDecks()
    await user.click(button('Copy address'))
    await waitFor(() => expect(saidText()).toMatch(/would take \d+ characters, and 6000 arrive everywhere/))
  })
})

describe('a presentation in this page’s address', () => {
  const sent = { ...smallDeck, title: literal('Sent'), slides: smallDeck.slides.slice(0, 1) }

  it('is offered, and changes nothing until it is kept; “Undo” brings back what was there', async () => {
    keep(smallDeck)
    window.history.replaceState(null, '', `/present/${await addressOf(sent)}`)
    const { user } = await openDecks()
    await screen.findByText('This address holds a presentation: Sent.')
    expect(names()).toEqual(three)
    await user.click(button('Keep as my presentation'))
    expect(names()).toEqual(['GDP, as a state'])
    expect(screen.getByText(/The one you had is not lost/)).toBeDefined()
    await user.click(button('Undo'))
    expect(names()).toEqual(three)
  })

  it('that cannot be opened is a message', async () => {
    window.history.replaceState(null, '', '/present/?deck=1.abc')
    await openDecks()
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /was not opened\.\s+The address holds .*not the whole of it/,
    )
  })

  it('that is the reader’s own already is not offered', async () => {
    keep(sent)
    window.history.replaceState(null, '', `/present/${await addressOf(sent)}`)
    await openDecks()
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(screen.queryByText(/This address holds/)).toBeNull()
  })

  it('is taken up where the browser keeps nothing, and handed on by the way to the stage', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    window.history.replaceState(null, '', `/present/${await addressOf(sent)}`)
    const { user } = await openDecks()
    await waitFor(() => expect(names()).toEqual(['GDP, as a state']))
    const notice = screen.getByText(/This browser keeps nothing for this site/)
    const present = () => screen.getByRole<HTMLAnchorElement>('link', { name: 'Present' })
    await waitFor(() => expect(present().search).toMatch(/^\?deck=1\./))
    const dismiss = notice.parentElement?.querySelector('button')
    if (dismiss) await user.click(dismiss)
    expect(screen.queryByText(/This browser keeps nothing/)).toBeNull()
  })
})

describe('another tab', () => {
  it('that adds a slide is followed', async () => {
    await openDecks()
    keep(smallDeck)
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }))
    })
    expect(names()).toEqual(three)
  })
})
