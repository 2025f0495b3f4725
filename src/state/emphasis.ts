import { createStore, type StoreApi } from 'zustand/vanilla'

/** The area or series the reader's pointer or focus is on, in whichever panel. Not a choice: the address does not hold it. */
export type EmphasisStore = StoreApi<{ readonly on: string | undefined }>

export const createEmphasisStore = (): EmphasisStore => createStore(() => ({ on: undefined }))

export const emphasize = (store: EmphasisStore, id: string | undefined): void => {
  if (store.getState().on !== id) store.setState({ on: id })
}
