import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Basis } from '../model/bases.ts'
import { type ChoiceName, type Choices, noChoices, type Theme, without } from './choices.ts'

export interface PageState {
  readonly choices: Choices
  readonly theme: Theme
  /** Whether the last change goes on the one before (a thumb being dragged) rather than being one of its own to undo. */
  readonly continues: boolean
  /** How many steps "back" can take back on this page. */
  readonly steps: number
}

export type PageStore = StoreApi<PageState>

export const createPageStore = (choices: Choices = noChoices, theme: Theme = 'system'): PageStore =>
  createStore<PageState>(() => ({ choices, theme, continues: false, steps: 0 }))

const change = (store: PageStore, next: Partial<Choices>, continues = false): void =>
  store.setState((state) => ({ choices: { ...state.choices, ...next }, continues }))

export const chooseAreas = (store: PageStore, areas: readonly string[]): void => change(store, { areas })

export const toggleArea = (store: PageStore, code: string): void => {
  const { areas } = store.getState().choices
  chooseAreas(store, areas.includes(code) ? areas.filter((one) => one !== code) : [...areas, code])
}

export const choosePeriod = (
  store: PageStore,
  from: number | undefined,
  to: number | undefined,
  continues = false,
): void => change(store, { from, to }, continues)

export const chooseBasis = (store: PageStore, basis: Basis | undefined, baseYear?: number): void =>
  change(store, { basis, baseYear: basis === 'index' ? baseYear : undefined })

export const chooseOne = (
  store: PageStore,
  name: 'partner' | 'sector' | 'indicator',
  code: string | undefined,
): void => change(store, { [name]: code })

export const chooseScale = (store: PageStore, scale: 'log' | undefined): void => change(store, { scale })

export const removeChoice = (store: PageStore, name: ChoiceName): void =>
  store.setState((state) => ({ choices: without(state.choices, name), continues: false }))

export const resetChoices = (store: PageStore): void =>
  store.setState({ choices: noChoices, continues: false })

export const replaceChoices = (store: PageStore, choices: Choices): void =>
  store.setState({ choices, continues: false })

export const chooseTheme = (store: PageStore, theme: Theme): void =>
  store.setState({ theme, continues: false })
