// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { deckSchema } from '../../../src/data/deckSchema.ts'
import { parseOrRefuse } from '../../../src/data/parseWith.ts'
import { decodeDeck } from '../../../src/state/deck/shareDeck.ts'
import { chooseAreas, chooseBasis, chooseOne, choosePeriod } from '../../../src/state/store.ts'
import { openPage, realSite, serve, stubBrowser } from '../realPage.tsx'

beforeAll(async () => {
  await Promise.all([
    realSite(),
    import('../../../src/engine/engine.ts'),
    import('../../../src/panels/deck/addToDeck.tsx'),
  ])
})
beforeEach(async () => {
  localStorage.clear()
  await stubBrowser()
})
afterEach(async () => {
  // What is said stands beside the page, and goes with it.
  document.body.replaceChildren()
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const kept = () => parseOrRefuse(deckSchema, JSON.parse(localStorage.getItem('ponte-deck') ?? '{}').deck)

async function open(address: string) {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never })
  const page = await openPage(address)
  const press = (name: string) => user.click(page.getByLabelText(name, { selector: 'button' }))
  return { ...page, user, press }
}

const toast = () => screen.findByRole('region', { name: /Your presentation|La tua presentazione/ })
const says = async (text: string | RegExp) => {
  const status = within(await toast()).getByRole('status')
  await waitFor(() => expect(status.textContent).toMatch(text))
}

describe('“Add to presentation”', () => {
  it('adds the view, says where, and leads to the presentation', async () => {
    const { press } = await open('explore/gdp-as-state/')
    await press('Add to presentation: GDP, as a state')
    await says(/^Added: slide 1\.$/)
    expect(kept().slides).toEqual([{ id: 'chart-1', kind: 'chart', view: 'gdp-as-state', steps: [] }])
    expect(kept().title).toEqual({ en: 'My presentation', it: 'My presentation' })
    const link = within(await toast()).getByRole<HTMLAnchorElement>('link', { name: 'Open presentation' })
    expect(link.getAttribute('href')).toBe('../../present/')
  })

  it('adds it with the page’s choices', async () => {
    const { press, value } = await open('explore/gdp-as-state/')
    await act(async () => chooseAreas(value.store, ['ITC1', 'SK']))
    await act(async () => choosePeriod(value.store, 2010, 2020))
    await act(async () => chooseBasis(value.store, 'per-head'))
    await press('Add to presentation: GDP, as a state')
    await says(/slide 1/)
    expect(kept().slides).toMatchObject([{ choices: 'areas=ITC1,SK&period=2010..2020&basis=per-head' }])
  })

  it('of a panel of the dashboard takes along what concerns that view, and no more', async () => {
    const { press, value } = await open('')
    await act(async () => chooseOne(value.store, 'partner', 'US'))
    await act(async () => chooseBasis(value.store, 'per-head'))
    await press('Add to presentation: GDP, as a state')
    await says(/slide 1/)
    expect(kept().slides).toMatchObject([{ choices: 'basis=per-head' }])
  })

  it('leaves choices out with which the chart has no figures, and says so', async () => {
    const { press, value } = await open('explore/gdp-as-state/')
    await act(async () => choosePeriod(value.store, 1950, 1951))
    await press('Add to presentation: GDP, as a state')
    await says(/Added: slide 1\. With what is set on this page the chart has no figures/)
    expect(kept().slides[0]).not.toHaveProperty('choices')
  })

  it('takes the choices as they are where figures cannot be had to check them', async () => {
    const { press, value } = await open('explore/gdp-as-state/')
    vi.stubGlobal('fetch', serve(await realSite(), new Set(['data/'])))
    await act(async () => chooseBasis(value.store, 'per-head'))
    await press('Add to presentation: GDP, as a state')
    await says(/slide 1/)
    expect(kept().slides).toMatchObject([{ choices: 'basis=per-head' }])
  })

  it('adds a map as a map, and a claim as a claim', async () => {
    const { press } = await open('')
    await press('Add to presentation: GDP above Slovakia’s')
    await says(/slide 1/)
    await press('Add to presentation: Map: the car industry by state')
    await says(/slide 2/)
    expect(kept().slides).toEqual([
      { id: 'claim-1', kind: 'claim', claim: 'b2-gdp' },
      { id: 'map-1', kind: 'map', view: 'auto-share-map', steps: [] },
    ])
  })

  it('can be pressed again, and takes back what it added', async () => {
    const { press, user } = await open('explore/gdp-as-state/')
    await press('Add to presentation: GDP, as a state')
    await says(/slide 1/)
    await press('Add to presentation: GDP, as a state')
    await says(/slide 2/)
    expect(screen.getAllByRole('region', { name: 'Your presentation' })).toHaveLength(1)
    await user.click(within(await toast()).getByRole('button', { name: 'Undo' }))
    await says('The slide is taken out again.')
    expect(kept().slides.map(({ id }) => id)).toEqual(['chart-1'])
    expect(within(await toast()).queryByRole('button', { name: 'Undo' })).toBeNull()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Add to presentation: GDP, as a state')
  })

  it('goes on with what the browser has kept', async () => {
    const first = await open('explore/gdp-as-state/')
    await first.press('Add to presentation: GDP, as a state')
    await says(/slide 1/)
    document.body.replaceChildren()
    cleanup()
    const { press } = await open('it/explore/gdp-as-state/')
    await press('Aggiungi alla presentazione: PIL, da Stato')
    await says(/^Aggiunta come diapositiva 2\.$/)
  })

  it('closes what it says, also by Escape, and gives the focus back', async () => {
    const { press, user } = await open('explore/gdp-as-state/')
    await press('Add to presentation: GDP, as a state')
    await says(/slide 1/)
    within(await toast())
      .getByRole('button', { name: 'Close' })
      .focus()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Your presentation' })).toBeNull())
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Add to presentation: GDP, as a state')
  })

  it('where the browser keeps nothing says so, and leads to the presentation by an address that holds it', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    const { press } = await open('explore/gdp-as-state/')
    await press('Add to presentation: GDP, as a state')
    await says(/Added: slide 1\. This browser keeps nothing/)
    const link = within(await toast()).getByRole<HTMLAnchorElement>('link')
    await waitFor(() => expect(link.search).toMatch(/^\?deck=1\./))
    const decoded = await decodeDeck(link.search.replace('?deck=', ''))
    expect(decoded).toMatchObject({ ok: true, value: { slides: [{ view: 'gdp-as-state' }] } })
  })
})
