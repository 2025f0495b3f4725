import type { Library } from '../../src/engine/library.ts'
import { type Cube, offsetOf } from '../../src/model/cube.ts'
import { problemText } from '../../src/model/figure/problem.ts'
import type { CellRef } from '../../src/model/series.ts'
import type { Rendered } from '../../src/model/template/renderTemplate.ts'
import type { Sentence } from './spoken.ts'

/** Mulberry32: the same choices on every machine. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Place {
  readonly cube: Cube
  readonly offset: number
}

function placeOf(library: Library, ref: CellRef): Place | undefined {
  for (const cube of library.cubes.values()) {
    if (cube.id !== ref.dataset || cube.vintage !== ref.vintage) continue
    const offset = offsetOf(cube, ref.at)
    if (offset !== undefined) return { cube, offset }
  }
  return undefined
}

/** Between a thousandth and a thousandfold, from the middle outwards. */
function* factors(step: number): Generator<number> {
  for (let factor = step; factor < 1000; factor *= step) yield* [factor, 1 / factor]
}

/** Values to try in a cell: other sizes, the other sign, none; then anything in between, for what stands in a sum or under
 *  a mean; then what would change places with the cells that it is compared with. */
function* perturbations(value: number, others: readonly number[]): Generator<number> {
  yield* [value * 10, value / 10, value * 1000, value / 1000, -value, Number.NaN]
  const numbers = others.filter((other) => !Number.isNaN(other))
  const size = value === 0 || Number.isNaN(value) ? Math.max(1, ...numbers) : value
  for (const factor of factors(1.3)) yield size * factor
  for (const other of new Set(numbers)) yield* [other * (1 + 1e-6), other * (1 - 1e-6)]
  for (const factor of factors(1.04)) yield* [size * factor, -size * factor]
}

const spoken = (rendered: Rendered, file: string): string =>
  rendered.ok ? rendered.text : problemText(rendered.problem, file)

/** Whether a problem says where to look: the file, a figure, and a cell by its dataset. */
const namesIt = (rendered: Rendered, ref: CellRef): boolean =>
  rendered.ok ||
  (rendered.problem.figure !== '' && rendered.problem.cells.some((cell) => cell.dataset === ref.dataset))

/** A sentence that stands on cells, as it is spoken now. */
export interface Living {
  readonly sentence: Sentence
  readonly text: string
  readonly from: readonly CellRef[]
}

export const livingOf = (sentences: readonly Sentence[]): readonly Living[] =>
  sentences.flatMap((sentence) => {
    const rendered = sentence.speak()
    return rendered.ok && rendered.from.length > 0
      ? [{ sentence, text: rendered.text, from: rendered.from }]
      : []
  })

/** Changes so many cells, one at a time, each under a sentence that stands on it, and puts them back.
 *  @returns the sentences that neither changed nor named the cell. */
export function numbSentences(
  living: readonly Living[],
  library: Library,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): readonly string[] {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const numb: string[] = []
  for (let draw = 0; draw < draws; draw += 1) {
    const chosen = pick(living)
    const ref = pick(chosen?.from ?? [])
    const place = ref && placeOf(library, ref)
    if (!chosen || !ref || !place) throw new Error(`draw ${draw} found no cell`)
    const { values } = place.cube
    const kept = values[place.offset] ?? Number.NaN
    const others = chosen.from.flatMap((other) => {
      const at = placeOf(library, other)
      return at?.cube === place.cube && at.offset !== place.offset ? (values[at.offset] ?? []) : []
    })
    let noticed = false
    for (const value of perturbations(kept, others)) {
      values[place.offset] = value
      const after = chosen.sentence.speak()
      noticed = spoken(after, chosen.sentence.file) !== chosen.text && namesIt(after, ref)
      if (noticed) break
    }
    values[place.offset] = kept
    if (!noticed) numb.push(`${chosen.sentence.file} ${chosen.sentence.place}: ${JSON.stringify(ref.at)}`)
  }
  return numb
}
