import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { type Messages, messagesOf } from '../i18n/messages.ts'
import type { Language } from '../model/text.ts'
import type { Choices, Theme } from '../state/choices.ts'
import type { EmphasisStore } from '../state/emphasis.ts'
import type { PageStore } from '../state/store.ts'
import type { AddressProblem } from '../state/url.ts'
import type { PageData } from './pageData.ts'
import type { PanelSource } from './panelSource.ts'

/** What every part of a page may reach. It never changes while the page lives; the stores in it do. */
export interface PageContextValue {
  readonly page: PageData
  readonly store: PageStore
  readonly emphasis: EmphasisStore
  readonly source: PanelSource
  /** What of the page's address could not be honoured, and the areas that it asked for, which only the list of areas can
   *  judge. */
  readonly problems: readonly AddressProblem[]
  readonly askedAreas: readonly string[]
}

export const PageContext = createContext<PageContextValue | undefined>(undefined)

export function usePage(): PageContextValue {
  const value = useContext(PageContext)
  if (!value) throw new Error('A panel or filter stands outside a page: wrap it in PageContext.')
  return value
}

export const useLanguage = (): Language => usePage().page.language
export const useMessages = (): Messages => messagesOf(useLanguage())
export const useChoices = (): Choices => useStore(usePage().store, (state) => state.choices)
export const useTheme = (): Theme => useStore(usePage().store, (state) => state.theme)
