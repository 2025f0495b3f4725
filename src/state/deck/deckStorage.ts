import type { Deck } from '../../data/deckSchema.ts'
import type { Problem } from '../../data/problem.ts'
import { parseStored, printStored } from './storedDeck.ts'
import type { Undoable } from './undo.ts'

/* What this browser keeps of a reader's presentation. Storage may be blocked or full; it may hold anything. */

export const deckKey = 'ponte-deck'

/** What storage holds under our key. `text` is as it was found. */
export type Reading =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'read'; readonly text: string; readonly history: Undoable<Deck> }
  | { readonly kind: 'unreadable'; readonly text: string; readonly problem: Problem }

/** The window's storage; undefined where it may not be touched. */
function storageOf(page: Window): Storage | undefined {
  try {
    return page.localStorage
  } catch {
    return undefined
  }
}

function itemOf(storage: Storage, key: string): string | null | undefined {
  try {
    return storage.getItem(key)
  } catch {
    return undefined
  }
}

function keepItem(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** What stands under our key, unread; null where nothing does, undefined where storage may not be touched. */
export function keptText(page: Window): string | null | undefined {
  const storage = storageOf(page)
  return storage && itemOf(storage, deckKey)
}

export function readKept(page: Window): Reading {
  const text = keptText(page)
  if (text === undefined) return { kind: 'blocked' }
  if (text === null) return { kind: 'nothing' }
  const parsed = parseStored(text)
  if (parsed.ok) return { kind: 'read', text, history: parsed.value }
  return { kind: 'unreadable', text, problem: parsed.problem }
}

/** Writes the presentation, without its steps where there is no room for them.
 *  Returns the text that is kept now; undefined where it could not be. */
export function writeKept(page: Window, history: Undoable<Deck>): string | undefined {
  const storage = storageOf(page)
  if (!storage) return undefined
  const text = printStored(history)
  if (keepItem(storage, deckKey, text)) return text
  const bare = printStored(history, true)
  return keepItem(storage, deckKey, bare) ? bare : undefined
}

/** Puts a text that cannot be read under a key of its own, once. Returns the key; undefined where there is no room. */
export function putAside(page: Window, text: string): string | undefined {
  const storage = storageOf(page)
  if (!storage) return undefined
  for (let number = 1; ; number += 1) {
    const key = `${deckKey}-unreadable-${number}`
    const found = itemOf(storage, key)
    if (found === text) return key
    if (found === null) return keepItem(storage, key, text) ? key : undefined
    if (found === undefined) return undefined
  }
}
