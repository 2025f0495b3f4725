import { group } from 'd3-array'
import type { DatasetFile } from '../../src/data/datasetSchema.ts'

/* One line a key, a dimension, an origin, a note; one line a row of cells (the last dimension, time): short enough to
   serve, and what changed can be seen line by line. */

const isParts = (value: unknown): value is object => typeof value === 'object' && value !== null

/** JSON with the members of the uppermost levels on lines of their own. */
export function lines(value: unknown, levels: number): string {
  if (levels === 0 || !isParts(value) || Object.keys(value).length === 0) return JSON.stringify(value)
  if (Array.isArray(value)) return `[\n${value.map((item) => lines(item, levels - 1)).join(',\n')}\n]`
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${JSON.stringify(key)}: ${lines(member, levels - 1)}`)
  return `{\n${members.join(',\n')}\n}`
}

function denseRows(value: readonly (number | null)[], length: number): string {
  const rows = Array.from({ length: Math.ceil(value.length / length) }, (_, row) =>
    value
      .slice(row * length, (row + 1) * length)
      .map(String)
      .join(','),
  )
  return `[\n${rows.join(',\n')}\n]`
}

function sparseRows(value: Readonly<Record<string, number | string>>, length: number): string {
  const rows = group(Object.entries(value), ([position]) => Math.floor(Number(position) / length))
  const printed = [...rows.values()].map((entries) =>
    entries.map(([position, item]) => `"${position}":${JSON.stringify(item)}`).join(','),
  )
  return `{\n${printed.join(',\n')}\n}`
}

/** The text of a dataset file. */
export function printDataset(file: DatasetFile): string {
  const { value, status, extension, dimension, ...plain } = file
  const length = file.size.at(-1) ?? 1
  const ponte = Object.entries(extension.ponte).map(([key, member]) => {
    const levels = ['dimensions', 'indicators', 'origins', 'notes', 'cellNotes'].includes(key) ? 1 : 0
    return `${JSON.stringify(key)}: ${lines(member, levels)}`
  })
  const members = [
    ...Object.entries(plain).map(([key, member]) => `${JSON.stringify(key)}: ${JSON.stringify(member)}`),
    `"dimension": ${lines(dimension, 1)}`,
    `"extension": {"ponte": {\n${ponte.join(',\n')}\n}}`,
    `"value": ${Array.isArray(value) ? denseRows(value, length) : sparseRows(value, length)}`,
    ...(status === undefined ? [] : [`"status": ${sparseRows(status, length)}`]),
  ]
  return `{\n${members.join(',\n')}\n}\n`
}
