// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPage, realSite, serve, stubBrowser } from './realPage.tsx'

// What a browser loads on demand is loaded beforehand: the tests wait for what appears, not for a compiler.
beforeAll(async () => {
  await Promise.all([
    realSite(),
    import('../../src/engine/engine.ts'),
    import('../../src/panels/AreaFilter.tsx'),
  ])
})
beforeEach(stubBrowser)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const bars = () => screen.getByRole('application')

/** One deed of the reader, with all that React does about it: what suspends is awaited. */
async function does(user: UserEvent, deed: 'click' | 'type', element: HTMLElement, text = ''): Promise<void> {
  await act(async () => {
    if (deed === 'click') await user.click(element)
    else await user.type(element, text)
  })
}

describe('filters of a view', () => {
  it('offer what the view has, and nothing else', async () => {
    await openPage('explore/gdp-as-state/')
    const region = screen.getByRole('region', { name: 'Filters' })
    expect(within(region).getByRole('button', { name: 'Areas' })).toBeDefined()
    expect(within(region).getByRole('button', { name: 'Basis' })).toBeDefined()
    expect(within(region).queryByRole('button', { name: 'Sector' })).toBeNull()
    expect(within(region).getByRole('slider', { name: 'Year' })).toBeDefined()
  })

  it('a basis changes title, subtitle and address-to-be at once, and a chip takes it back', async () => {
    const user = userEvent.setup()
    const { value } = await openPage('explore/gdp-as-state/')
    await does(user, 'click', screen.getByRole('button', { name: 'Basis' }))
    await does(user, 'click', screen.getByRole('radio', { name: /^Per head/ }))
    expect(await screen.findByRole('heading', { name: /12th of 28, between Malta and Italy/ })).toBeDefined()
    expect(value.store.getState().choices.basis).toBe('per-head')
    expect(screen.getByText('One filter set')).toBeDefined()
    await does(user, 'click', screen.getByRole('button', { name: 'Remove Per head' }))
    expect(await screen.findByRole('heading', { name: /18th of 28/ })).toBeDefined()
    expect(screen.getByText('No filter set')).toBeDefined()
  })

  it('areas are found by name without accents, chosen, and named in chips', async () => {
    const user = userEvent.setup()
    const { value } = await openPage('explore/gdp-as-state/')
    await does(user, 'click', screen.getByRole('button', { name: 'Areas' }))
    await does(user, 'type', await screen.findByRole('searchbox', { name: 'Search areas' }), 'ile-de')
    await does(user, 'click', await screen.findByRole('checkbox', { name: /le-de-France/ }))
    expect(value.store.getState().choices.areas).toEqual(['FR10'])
    expect(await screen.findByRole('button', { name: /^Remove .le-de-France/ })).toBeDefined()
    await waitFor(() => expect(bars().querySelectorAll('[data-part="mark"]')).toHaveLength(1))
  })

  it('a name that no area has is said, not shown as an empty list', async () => {
    const user = userEvent.setup()
    await openPage('explore/gdp-as-state/')
    await does(user, 'click', screen.getByRole('button', { name: 'Areas' }))
    await does(user, 'type', await screen.findByRole('searchbox', { name: 'Search areas' }), 'Atlantis')
    expect(screen.getByText('No area is called “Atlantis”.')).toBeDefined()
  })

  it('the sheet closes on Escape and gives the focus back to its button', async () => {
    const user = userEvent.setup()
    await openPage('explore/gdp-as-state/')
    const button = screen.getByRole('button', { name: 'Basis' })
    await does(user, 'click', button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    await user.keyboard('{Escape}')
    expect(button.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(button)
  })

  it('a dataset that cannot be loaded stops this panel with the reason, and trying again helps', async () => {
    const user = userEvent.setup()
    const site = await realSite()
    vi.stubGlobal('fetch', serve(site, new Set(['regional-gdp.'])))
    await openPage('explore/gdp-as-state/')
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await does(user, 'click', screen.getByRole('button', { name: 'Basis' }))
    await does(user, 'click', screen.getByRole('radio', { name: /^Per head/ }))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/regional-gdp.*status 500/)
    vi.stubGlobal('fetch', serve(site))
    await does(user, 'click', within(alert).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { name: /12th of 28/ })).toBeDefined()
    silent.mockRestore()
  })

  it('in Italian, speaks Italian', async () => {
    await openPage('it/explore/gdp-as-state/')
    expect(screen.getByRole('button', { name: 'Aree' })).toBeDefined()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('il Piemonte sarebbe 18º su 28')
    expect(screen.getByText('Nessun filtro attivo')).toBeDefined()
  })
})
