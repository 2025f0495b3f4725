import { addressDamaged, addressNewer, addressTooLarge, cannotUnpack } from '../../data/deckComplaints.ts'
import { type Deck, deckSchema } from '../../data/deckSchema.ts'
import { parseWith } from '../../data/parseWith.ts'
import type { Attempt, Complaint } from '../../data/problem.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { adoptDeck } from './deckActions.ts'
import { deflate, inflate, TooLarge } from './deflate.ts'
import { packDeck, unpackDeck } from './packDeck.ts'

/** The parameter of an address that holds a presentation. */
export const deckParameter = 'deck'

/** Letters that a presentation may take in an address: longer ones are cut by mail programs and refused by servers. */
export const mostLetters = 6000

/** Bytes that may be unpacked from an address: a hundred slides with notes are some 60 kB, while a few kilobytes of malice would become
 *  megabytes. */
const mostBytes = 256_000

/** Which form the rest is in. A later form gets another. */
const version = '1.'

export type Shared =
  | { readonly kind: 'fits'; readonly text: string }
  /** @param letters that it would take. */
  | { readonly kind: 'too-long'; readonly letters: number }
  /** This browser cannot pack. */
  | { readonly kind: 'unable' }

/** A presentation as an address holds it. Never rejects. */
export async function encodeDeck(deck: Deck): Promise<Shared> {
  try {
    const bytes = new TextEncoder().encode(JSON.stringify(packDeck(deck)))
    const text = version + toBase64url(await deflate(bytes))
    const fits = text.length <= mostLetters && bytes.length <= mostBytes
    return fits ? { kind: 'fits', text } : { kind: 'too-long', letters: text.length }
  } catch {
    return { kind: 'unable' }
  }
}

const refused = (complaint: Complaint): Attempt<never> => ({
  ok: false,
  problem: { path: '', ...complaint },
})

/** The presentation that an address holds, or why there is none. Never rejects; no text makes it unpack more than a presentation can
 *  need. */
export async function decodeDeck(text: string): Promise<Attempt<Deck>> {
  if (text.length > mostLetters) return refused(addressTooLarge())
  if (!text.startsWith(version)) return refused(/^\d+\./.test(text) ? addressNewer() : addressDamaged())
  const packed = fromBase64url(text.slice(version.length))
  if (!packed) return refused(addressDamaged())
  if (typeof DecompressionStream === 'undefined') return refused(cannotUnpack())
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(await inflate(packed, mostBytes)))
    const parsed = parseWith(deckSchema, unpackDeck(json))
    if (parsed.ok) return { ok: true, value: adoptDeck(parsed.value) }
    const { problem } = parsed
    const path = [deckParameter, problem.path].filter((part) => part !== '').join('.')
    return { ok: false, problem: { ...problem, path } }
  } catch (error) {
    return refused(error instanceof TooLarge ? addressTooLarge() : addressDamaged())
  }
}
