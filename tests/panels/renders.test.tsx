// @vitest-environment jsdom
import { act, cleanup, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { kindOf } from '../../src/charts/kinds.ts'
import { emphasize } from '../../src/state/emphasis.ts'
import { chooseAreas, chooseOne } from '../../src/state/store.ts'
import { openPage, stubBrowser } from './realPage.tsx'

beforeEach(stubBrowser)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('a choice draws again only the charts whose picture it changes', async () => {
  const drawn: string[] = []
  const { value, container } = await openPage('')
  const shown = Object.keys(value.page.models)
  expect(shown.length).toBeGreaterThan(2)
  // The layout is computed whenever a chart is drawn from a new model, and never otherwise.
  for (const model of Object.values(value.page.models)) {
    const kind = kindOf(model)
    const layout = kind.layout
    vi.spyOn(kind, 'layout').mockImplementation((...parts) => {
      drawn.push(parts[0].id)
      return layout(...parts)
    })
  }
  // A partner concerns the exports of Piedmont alone.
  await act(async () => chooseOne(value.store, 'partner', 'US'))
  await waitFor(() =>
    expect(container.querySelector('#piedmont-exports .panel-subtitle')?.textContent).toContain(
      'United States',
    ),
  )
  await waitFor(() => expect(container.querySelector('#reported-exports .notices')).not.toBeNull())
  expect([...new Set(drawn)]).toEqual(['piedmont-exports'])
  drawn.length = 0
  await act(async () => chooseAreas(value.store, ['US-MI']))
  await waitFor(() => expect(container.querySelector('#piedmont-exports .notices')).not.toBeNull())
  expect(drawn).toEqual([])
})

it('an emphasis draws charts anew, and no panel’s words', async () => {
  const { value, container } = await openPage('')
  const title = container.querySelector('#piedmont-exports .panel-title')
  await act(async () => emphasize(value.emphasis, 'ITC1'))
  expect(container.querySelector('#piedmont-exports .panel-title')).toBe(title)
})
