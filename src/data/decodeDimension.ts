import type { Dimension, DimensionRole } from '../model/cube.ts'
import type { Text } from '../model/text.ts'
import { missing, needsIndex, positionTaken, repeated, unknownCode, wrongSize } from './complaints.ts'
import type { JsonStatDimension } from './jsonStatSchema.ts'
import type { Ponte } from './ponteSchema.ts'
import { Refusal } from './problem.ts'

type Category = NonNullable<JsonStatDimension['category']>

export const sameInAll = (text: string): Text => ({ en: text, it: text })

/** Codes from an index that gives each its position. */
function orderedByPosition(index: Readonly<Record<string, number>>, path: string): readonly string[] {
  const entries = Object.entries(index)
  const codes = new Map<number, string>()
  for (const [code, position] of entries) {
    const fits = Number.isInteger(position) && position >= 0 && position < entries.length
    if (!fits || codes.has(position)) throw new Refusal(`${path}.${code}`, positionTaken(code, position))
    codes.set(position, code)
  }
  return entries.flatMap((_, position) => codes.get(position) ?? [])
}

/** A dimension of one category may leave the index out: then its label names the code. */
function codesOf(id: string, category: Category, path: string): readonly string[] {
  const { index } = category
  if (index === undefined) {
    const codes = Object.keys(category.label ?? {})
    if (codes.length !== 1) throw new Refusal(path, needsIndex(id))
    return codes
  }
  if (!Array.isArray(index)) return orderedByPosition(index, `${path}.index`)
  const twice = index.findIndex((code, position) => index.indexOf(code) !== position)
  if (twice >= 0) throw new Refusal(`${path}.index.${twice}`, repeated(index[twice] ?? ''))
  return index
}

function parentsOf(
  id: string,
  category: Category,
  positions: ReadonlyMap<string, number>,
  path: string,
): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  for (const [parent, children] of Object.entries(category.child ?? {})) {
    for (const code of [parent, ...children])
      if (!positions.has(code)) throw new Refusal(`${path}.child.${parent}`, unknownCode(code, id))
    // JSON-stat lets a category belong to several; the first is the one we keep.
    for (const child of children) if (!parents.has(child)) parents.set(child, parent)
  }
  return parents
}

export interface DimensionPlace {
  /** Its id in the file, and the one it gets. */
  readonly fileId: string
  readonly id: string
  readonly role: DimensionRole
  readonly size: number
  readonly stride: number
}

/** One dimension of a file.
 *  @throws Refusal where categories are missing, repeated or of another number than `size`. */
export function decodeDimension(
  place: DimensionPlace,
  dimension: JsonStatDimension | undefined,
  texts: Ponte['dimensions'][string] | undefined,
): Dimension {
  const { fileId, id, role, size, stride } = place
  const path = `dimension.${fileId}`
  if (!dimension) throw new Refusal(path, missing(fileId))
  const { category } = dimension
  if (!category) throw new Refusal(`${path}.category`, missing('category'))
  const codes = codesOf(fileId, category, `${path}.category`)
  if (codes.length !== size) throw new Refusal(`${path}.category`, wrongSize(fileId, size, codes.length))
  const positions = new Map(codes.map((code, position): [string, number] => [code, position]))
  const foreignNames = Object.entries(category.label ?? {}).map(([code, name]): [string, Text] => [
    code,
    sameInAll(name),
  ])
  return {
    id,
    role,
    label: texts?.label ?? sameInAll(dimension.label ?? fileId),
    codes,
    positions,
    names: new Map(texts ? Object.entries(texts.names) : foreignNames),
    parents: parentsOf(fileId, category, positions, `${path}.category`),
    stride,
  }
}
