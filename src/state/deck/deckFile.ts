import { fileTooLarge, fileUnread, notJson } from '../../data/deckComplaints.ts'
import { type Deck, deckSchema } from '../../data/deckSchema.ts'
import { parseWith } from '../../data/parseWith.ts'
import type { Attempt } from '../../data/problem.ts'
import { adoptDeck } from './deckActions.ts'

/** Letters of a file that are read at all. */
const mostLetters = 1_000_000
const mostLettersText = '1 MB'

/** A presentation as a file, for people to read and for `parseDeckFile`. It has the form of data/decks/<id>.json. */
export const printDeckFile = ({ $schema: _, ...deck }: Deck): string =>
  `${JSON.stringify(deck, undefined, 2)}\n`

/** The presentation in a file, as a reader's own; or what is wrong with the file, and where. */
export function parseDeckFile(text: string): Attempt<Deck> {
  if (text.length > mostLetters) return { ok: false, problem: { path: '', ...fileTooLarge(mostLettersText) } }
  let json: unknown
  try {
    // Some editors put a mark before a file's first letter.
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, problem: { path: '', ...notJson() } }
  }
  const parsed = parseWith(deckSchema, json)
  return parsed.ok ? { ok: true, value: adoptDeck(parsed.value) } : parsed
}

/** The presentation in a file that a reader has chosen. Never rejects. */
export async function readDeckFile(file: Blob): Promise<Attempt<Deck>> {
  // Letters take a byte at least.
  if (file.size > mostLetters) return { ok: false, problem: { path: '', ...fileTooLarge(mostLettersText) } }
  try {
    return parseDeckFile(await file.text())
  } catch {
    return { ok: false, problem: { path: '', ...fileUnread() } }
  }
}

/** Name for the file of a presentation: its title in letters that every system takes. */
export function deckFileName(title: string, type = 'json'): string {
  const name = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${name === '' ? 'presentation' : name}.${type}`
}
