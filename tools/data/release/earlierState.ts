import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { parseWith } from '../../../src/data/parseWith.ts'
import { type View, viewSchema } from '../../../src/data/viewSchema.ts'
import { drawnCubes, spokenCubes } from '../../../src/engine/needs.ts'
import type { ReadData } from '../check.ts'
import type { Stock } from '../pins/freeze.ts'
import { cubesAt } from '../pins/pinnedLibrary.ts'

type Refused = { readonly reasons: readonly string[] }

const wordsSchema = v.record(v.string(), v.unknown())

/** A view with other words; a member that is null is left out. */
async function withWords(view: View, path: string | undefined): Promise<View | Refused> {
  if (path === undefined) return view
  let words: unknown
  try {
    words = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    return { reasons: [`${path} cannot be read: ${error instanceof Error ? error.message : error}`] }
  }
  const parsed = parseWith(wordsSchema, words)
  if (!parsed.ok) return { reasons: [`${path}: ${parsed.problem.what.en}`] }
  const members = Object.entries({ ...view, ...parsed.value }).filter(([, member]) => member !== null)
  const changed = parseWith(viewSchema, Object.fromEntries(members))
  if (!changed.ok) return { reasons: [`${path}, ${changed.problem.path}: ${changed.problem.what.en}`] }
  if (changed.value.id === view.id) return changed.value
  return { reasons: [`${path}: the id of the view stays "${view.id}".`] }
}

/** A view, and what it is drawn from where some of its datasets are in an earlier state; or why that cannot be. */
export async function earlierState(
  id: string,
  states: readonly string[],
  words: string | undefined,
  data: ReadData,
  stock: Stock,
): Promise<{ readonly view: View; readonly stock: Stock } | Refused> {
  const own = data.views.find(({ value }) => value.id === id)?.value
  if (!own) return { reasons: [`There is no view "${id}".`] }
  const view = await withWords(own, words)
  if ('reasons' in view) return view
  const { cubes } = stock.library
  const used = [...drawnCubes(view), ...spokenCubes(view)].filter((key) => !key.includes('@'))
  const reasons = states.flatMap((key): readonly string[] => {
    const [dataset = ''] = key.split('@')
    if (!used.includes(dataset))
      return [
        `"${id}" does not use "${dataset}" without a vintage; it uses ${used.join(', ') || 'no dataset'}.`,
      ]
    if (cubes.has(key)) return []
    const kept = [...cubes.keys()].filter((one) => one.startsWith(`${dataset}@`))
    return [`The archive has no ${key}. It has ${kept.join(', ') || 'none'}.`]
  })
  if (reasons.length > 0) return { reasons }
  const present = [...cubes].filter(([key]) => !key.includes('@')).map(([key, cube]) => [key, cube.vintage])
  const earlier = states.map((key) => key.split('@'))
  const vintages: Record<string, string> = Object.fromEntries([...present, ...earlier])
  return { view, stock: { ...stock, library: { ...stock.library, cubes: cubesAt(cubes, vintages) } } }
}
