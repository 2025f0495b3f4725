import { keptDamaged, nothingKept, storageBlocked } from '../../data/deckComplaints.ts'
import type { Deck } from '../../data/deckSchema.ts'
import type { Complaint, Problem } from '../../data/problem.ts'
import { readKept } from './deckStorage.ts'
import { deckParameter, decodeDeck } from './shareDeck.ts'

export type OpenedDeck =
  | { readonly deck: Deck; readonly from: 'address' | 'browser' }
  | { readonly problem: Problem }

const without = (complaint: Complaint): OpenedDeck => ({ problem: { path: '', ...complaint } })

/** The reader's own presentation: the one that the address holds, else the one that this browser keeps. Never rejects. Its texts are
 *  literal. What the address holds is only shown, not kept; that is for the reader to ask (`replaceDeck`).
 *  @param search the part of the address after "?", with it or without. */
export async function openOwnDeck(search: string, page: Window = window): Promise<OpenedDeck> {
  const text = new URLSearchParams(search).get(deckParameter)
  if (text !== null && text !== '') {
    const decoded = await decodeDeck(text)
    return decoded.ok ? { deck: decoded.value, from: 'address' } : { problem: decoded.problem }
  }
  const reading = readKept(page)
  if (reading.kind === 'blocked') return without(storageBlocked())
  if (reading.kind === 'unreadable') return without(keptDamaged())
  if (reading.kind === 'nothing' || reading.history.present.slides.length === 0) return without(nothingKept())
  return { deck: reading.history.present, from: 'browser' }
}
