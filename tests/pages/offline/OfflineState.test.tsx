// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Language } from '../../../src/model/text.ts'
import { createPage } from '../../../src/pages/createPage.ts'
import { OfflineState } from '../../../src/pages/offline/OfflineState.tsx'
import {
  createOfflineStore,
  holdUpdates,
  type Offline,
  offlineStore,
} from '../../../src/pages/offline/offlineStore.ts'
import { PageContext } from '../../../src/panels/PageContext.ts'
import { orders } from '../../../src/worker/orders.ts'
import { fakeWorker } from './fakeWorker.ts'

afterEach(() => {
  cleanup()
  offlineStore.setState(createOfflineStore().getState(), true)
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

/** On the smallest of pages, which takes up no worker by itself. */
const shown = (language: Language) =>
  render(
    <PageContext
      value={createPage({
        kind: 'not-found',
        language,
        root: './',
        addresses: { en: '', it: 'it/' },
        site: { title: 'Ponte', description: '' },
        files: {
          library: '',
          areas: '',
          cubes: {},
          geometry: {},
          timelines: {},
          models: {},
          pictureRules: '',
        },
        models: {},
      })}
    >
      <OfflineState />
    </PageContext>,
  )
const become = (state: Partial<Offline>) => act(() => offlineStore.setState(state))

test('nothing is said before the site is kept, then one quiet line, in either language', () => {
  const { container } = shown('en')
  expect(container.textContent?.trim()).toBe('')
  become({ kept: 'installing' })
  expect(container.textContent?.trim()).toBe('')
  become({ kept: 'ready' })
  expect(container.textContent?.trim()).toBe('Ready for offline use.')
  cleanup()
  const italian = shown('it')
  expect(italian.container.textContent?.trim()).toBe('Disponibile anche senza rete.')
})

test('only an update is announced to those who hear the page; it goes ahead when its button is pressed', () => {
  const container = new EventTarget()
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true })
  const { worker, heard } = fakeWorker('installed')
  const { getByRole, queryByRole } = shown('en')
  become({ kept: 'ready' })
  expect(getByRole('status').textContent).toBe('')
  become({ newer: true, registration: { waiting: worker } })
  expect(getByRole('status').textContent).toContain('newer version')
  expect(heard).toEqual([])
  fireEvent.click(getByRole('button'))
  expect(heard).toEqual([orders.takeOver])
  let release = () => {}
  act(() => {
    release = holdUpdates()
  })
  expect(queryByRole('button')).toBeNull()
  act(() => release())
  expect(queryByRole('button')).not.toBeNull()
})
