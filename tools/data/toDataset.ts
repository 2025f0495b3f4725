import { group } from 'd3-array'
import { printRanges } from '../../src/data/cellRanges.ts'
import type { DatasetFile } from '../../src/data/datasetSchema.ts'
import type { CellNote } from '../../src/model/cube.ts'
import { printStatus } from '../../src/model/status.ts'
import type { Describe } from './describeSchema.ts'
import type { FileDimension } from './dimensionsOf.ts'
import { originsOf } from './originsOf.ts'
import type { RowObservation } from './toObservation.ts'
import { unitLabel } from './unitLabel.ts'

type JsonDimension = DatasetFile['dimension'][string]

function placed(dimensions: readonly FileDimension[], observations: readonly RowObservation[]) {
  const offsetOf = (at: RowObservation['at']) =>
    dimensions.reduce((offset, { id, codes }) => offset * codes.length + codes.indexOf(at[id] ?? ''), 0)
  return observations
    .map((observation) => ({ offset: offsetOf(observation.at), observation }))
    .sort((a, b) => a.offset - b.offset)
}

function jsonDimension(
  { id, label, codes, names, parents }: FileDimension,
  describe: Describe,
): JsonDimension {
  const children = group(Object.entries(parents), ([, parent]) => parent)
  const child = [...children].map(([parent, pairs]) => [parent, pairs.map(([code]) => code)] as const)
  const units = Object.entries(describe.indicators).map(([code, { unit }]) => {
    const { decimals, multiplier, base } = unit
    return [
      code,
      { decimals, label: unitLabel(unit), multiplier, ...(base === undefined ? {} : { base }) },
    ] as const
  })
  const english = Object.entries(names).map(([code, name]) => [code, name.en] as const)
  return {
    label: label.en,
    category: {
      index: [...codes],
      ...(english.length > 0 ? { label: Object.fromEntries(english) } : {}),
      ...(child.length > 0 ? { child: Object.fromEntries(child) } : {}),
      ...(id === 'indicator'
        ? { unit: Object.fromEntries(units.filter(([code]) => codes.includes(code))) }
        : {}),
    },
  }
}

/** Notes that say the same, together, in the order of their first cells. */
function cellNotesOf(cells: readonly { offset: number; observation: RowObservation }[]) {
  const groups = new Map<string, { note: CellNote; offsets: Set<number> }>()
  for (const { offset, observation } of cells)
    for (const note of observation.notes) {
      const key = JSON.stringify(note)
      const group = groups.get(key) ?? { note, offsets: new Set() }
      group.offsets.add(offset)
      groups.set(key, group)
    }
  return [...groups.values()].map(({ note, offsets }) => ({ ...note, cells: printRanges([...offsets]) }))
}

/** The shorter of the two forms of JSON-stat: all cells, or those with a number by position. */
function cellValues(
  cells: readonly { offset: number; observation: RowObservation }[],
  size: number,
): DatasetFile['value'] {
  const dense = Array.from<number | null>({ length: size }).fill(null)
  const numbers = cells.filter(({ observation }) => !Number.isNaN(observation.value))
  for (const { offset, observation } of numbers) dense[offset] = observation.value
  const sparse = Object.fromEntries(numbers.map(({ offset, observation }) => [offset, observation.value]))
  return JSON.stringify(sparse).length < JSON.stringify(dense).length ? sparse : dense
}

/** A dataset file. Deterministic: the same tables and description give the same file.
 *  @param schemaPath path from the file to data/schema/dataset.json. */
export function toDataset(
  describe: Describe,
  dimensions: readonly FileDimension[],
  observations: readonly RowObservation[],
  schemaPath: string,
): DatasetFile {
  const cells = placed(dimensions, observations)
  const statuses = cells
    .filter(({ observation }) => observation.status.length > 0)
    .map(({ offset, observation }) => [offset, printStatus(observation.status)] as const)
  const notes = cellNotesOf(cells)
  const indicators = dimensions.find(({ id }) => id === 'indicator')?.codes ?? []
  const sources = describe.origins.map(({ producer, table }) => `${producer.en}, ${table}`)
  return {
    $schema: schemaPath,
    version: '2.0',
    class: 'dataset',
    label: describe.label.en,
    source: [...new Set(sources)].join('; '),
    updated: describe.updated,
    ...(describe.notes.length > 0 ? { note: describe.notes.map(({ en }) => en) } : {}),
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ codes }) => codes.length),
    role: { metric: ['indicator'], geo: ['ref_area'], time: ['time'] },
    dimension: Object.fromEntries(dimensions.map((one) => [one.id, jsonDimension(one, describe)])),
    extension: {
      ponte: {
        id: describe.id,
        label: describe.label,
        description: describe.description,
        dimensions: Object.fromEntries(
          dimensions.map(({ id, label, names }) => [id, { label, names: id === 'indicator' ? {} : names }]),
        ),
        indicators: Object.fromEntries(
          Object.entries(describe.indicators).filter(([code]) => indicators.includes(code)),
        ),
        origins: originsOf(describe, dimensions),
        notes: describe.notes,
        cellNotes: notes,
        ...(describe.nextRelease === undefined ? {} : { nextRelease: describe.nextRelease }),
      },
    },
    value: cellValues(
      cells,
      dimensions.reduce((product, { codes }) => product * codes.length, 1),
    ),
    ...(statuses.length > 0 ? { status: Object.fromEntries(statuses) } : {}),
  }
}
