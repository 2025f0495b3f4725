import { parseArgs } from 'node:util'
import type { Text } from '../../../src/model/text.ts'

export const usage = `npm run data:release [-- options]

  Publishes the present state: keeps every dataset that is not kept yet (data/archive/<dataset>/<vintage>.json), lists it in
  the catalog, and pins every view as it is (data/archive/views/<view>/<pin>.json). What is published already stays untouched.
  --label-en, --label-it   what the release is called; its day where absent
  --date 2026-11-24        day of the release; today where absent

npm run data:release -- --view id --with dataset@vintage [--with …] [--words words.json]

  Pins a view on earlier states of its datasets; of the others, the present one.
  --words  members of the view that take the place of its own in that state: {"notes": []}; null leaves one out

npm run data:release -- --accept view/pin | all

  Takes the pictures that the program draws today of states that were pinned before. Only where it is meant: a change of the
  program's own wording, never of a figure.`

export interface Asked {
  readonly date: string | undefined
  readonly label: Text | undefined
  readonly view: string | undefined
  /** dataset@vintage, each. */
  readonly states: readonly string[]
  readonly words: string | undefined
  readonly accept: string | undefined
}

const options = {
  'label-en': { type: 'string' },
  'label-it': { type: 'string' },
  date: { type: 'string' },
  view: { type: 'string' },
  with: { type: 'string', multiple: true },
  words: { type: 'string' },
  accept: { type: 'string' },
} as const

/** What the command line asks for; undefined where it cannot be understood. */
export function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options })
    const { 'label-en': en, 'label-it': it, date, view, with: states = [], words, accept } = values
    if ((en === undefined) !== (it === undefined)) return undefined
    if ((view === undefined) !== (states.length === 0)) return undefined
    if (view === undefined && words !== undefined) return undefined
    if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
    const label = en === undefined || it === undefined ? undefined : { en, it }
    return { date, label, view, states, words, accept }
  } catch {
    return undefined
  }
}
