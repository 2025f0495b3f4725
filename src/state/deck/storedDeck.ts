import * as v from 'valibot'
import { keptDamaged } from '../../data/deckComplaints.ts'
import type { Deck } from '../../data/deckSchema.ts'
import { parseWith } from '../../data/parseWith.ts'
import type { Attempt } from '../../data/problem.ts'
import { ownDeckSchema } from './ownDeck.ts'
import type { Undoable } from './undo.ts'

/* A reader's presentation, with what can be undone, as the text that the browser keeps. */

const format = 1

const storedSchema = v.strictObject({
  format: v.literal(format),
  deck: ownDeckSchema,
  past: v.array(ownDeckSchema),
  future: v.array(ownDeckSchema),
})

/** Steps to either side that are kept over a reload, and letters that all may take together: a browser gives a site some five million
 *  letters, which other things must share. */
const keptSteps = 20
const keptLetters = 200_000

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function parseStored(text: string): Attempt<Undoable<Deck>> {
  const json = parsed(text)
  if (json === undefined) return { ok: false, problem: { path: '', ...keptDamaged() } }
  const result = parseWith(storedSchema, json)
  if (!result.ok) return result
  const { deck, past, future } = result.value
  return { ok: true, value: { past, present: deck, future } }
}

/** The text to keep. Of the steps that can be undone only so many; none with `bare`, where there is little room. */
export function printStored({ past, present, future }: Undoable<Deck>, bare = false): string {
  const print = (steps: number): string =>
    JSON.stringify({
      format,
      deck: present,
      past: past.slice(past.length - Math.min(steps, past.length)),
      future: future.slice(0, steps),
    })
  for (let steps = bare ? 0 : keptSteps; steps > 0; steps = Math.floor(steps / 2)) {
    const text = print(steps)
    if (text.length <= keptLetters) return text
  }
  return print(0)
}
