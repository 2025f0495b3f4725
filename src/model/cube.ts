import { type Cell, gapOfStatus } from './gap.ts'
import type { Status } from './status.ts'
import type { Text } from './text.ts'
import type { IndicatorKind, Unit } from './unit.ts'

export type DimensionRole = 'metric' | 'geo' | 'time' | 'classification'

export interface Dimension {
  readonly id: string
  readonly role: DimensionRole
  readonly label: Text
  readonly codes: readonly string[]
  readonly positions: ReadonlyMap<string, number>
  /** Names of the categories; areas are named in the list of areas instead, periods name themselves. */
  readonly names: ReadonlyMap<string, Text>
  /** Code → its parent's code, from JSON-stat `child`. */
  readonly parents: ReadonlyMap<string, string>
  readonly stride: number
}

export interface Indicator {
  readonly code: string
  readonly label: Text
  readonly kind: IndicatorKind
  readonly unit: Unit
  /** Dataset and indicator by which a per-head figure divides this one. */
  readonly perHead?: { readonly dataset: string; readonly indicator: string } | undefined
  /** Whether a higher number ranks first. */
  readonly rankOrder: 'descending' | 'ascending'
  /** Differences not larger than this are ties (derived values carry an error). 0: only equal numbers tie. */
  readonly tieWithin: number
}

export interface Origin {
  readonly producer: Text
  readonly table: string
  readonly url?: string | undefined
  readonly licence: string
  readonly vintage: string
  /** How the figures travelled here. */
  readonly via?: string | undefined
  /** Which categories this origin is for, by dimension; all where absent. */
  readonly covers?: Readonly<Record<string, readonly string[]>> | undefined
}

export const noteKinds = [
  'derived',
  'part-year',
  'first-release',
  'revised',
  'doubtful',
  'rounded',
  'floor',
  'definition',
  'break',
  'other',
] as const
export type NoteKind = (typeof noteKinds)[number]

export interface CellNote {
  readonly kind: NoteKind
  readonly text: Text
}

/** A dataset in memory, columnar: one value a combination of categories, in row-major order of `dimensions`. */
export interface Cube {
  readonly id: string
  readonly vintage: string
  readonly label: Text
  readonly description: Text
  readonly dimensions: readonly Dimension[]
  /** Stored numbers; NaN stands for missing here and nowhere else: read through `cellAt`. */
  readonly values: Float64Array
  readonly statuses: ReadonlyMap<number, Status>
  readonly cellNotes: ReadonlyMap<number, readonly CellNote[]>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly origins: readonly Origin[]
  readonly notes: readonly Text[]
  readonly updated: string
  readonly nextRelease?: string | undefined
}

export type Coordinates = Readonly<Record<string, string>>

const noStatus: Status = []
const noNotes: readonly CellNote[] = []

/** Place of the observation at these coordinates in the cube's arrays. A dimension of one category may be left out.
 *  Undefined where a code is not in the cube or a needed dimension is not named. */
export function offsetOf(cube: Cube, at: Coordinates): number | undefined {
  let offset = 0
  for (const dimension of cube.dimensions) {
    const code = at[dimension.id] ?? (dimension.codes.length === 1 ? dimension.codes[0] : undefined)
    const position = code === undefined ? undefined : dimension.positions.get(code)
    if (position === undefined) return undefined
    offset += position * dimension.stride
  }
  return offset
}

/** The number at an offset, in the indicator's unit, or the gap that its status explains. */
export function cellAt(cube: Cube, offset: number): Cell {
  const value = cube.values[offset]
  if (value === undefined || Number.isNaN(value)) return gapOfStatus(statusAt(cube, offset))
  return value
}

export const statusAt = (cube: Cube, offset: number): Status => cube.statuses.get(offset) ?? noStatus
export const notesAt = (cube: Cube, offset: number): readonly CellNote[] =>
  cube.cellNotes.get(offset) ?? noNotes

export const dimensionOf = (cube: Cube, id: string): Dimension | undefined =>
  cube.dimensions.find((dimension) => dimension.id === id)

/** The dimension that plays a role; the first where several do. */
export const dimensionByRole = (cube: Cube, role: DimensionRole): Dimension | undefined =>
  cube.dimensions.find((dimension) => dimension.role === role)

/** Whether any observation at these codes, whatever the other dimensions, has a number. */
export function hasNumbers(cube: Cube, at: Coordinates): boolean {
  const fixed = Object.entries(at).flatMap(([id, code]) => {
    const dimension = dimensionOf(cube, id)
    return dimension ? [{ dimension, position: dimension.positions.get(code) }] : []
  })
  return cube.values.some(
    (value, offset) =>
      !Number.isNaN(value) &&
      fixed.every(
        ({ dimension, position }) =>
          Math.floor(offset / dimension.stride) % dimension.codes.length === position,
      ),
  )
}
