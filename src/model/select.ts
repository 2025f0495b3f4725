import type { Areas } from './area.ts'
import { areaName, expandAreas } from './areaNames.ts'
import {
  type CellNote,
  type Coordinates,
  type Cube,
  cellAt,
  type Dimension,
  notesAt,
  offsetOf,
  statusAt,
} from './cube.ts'
import { type Cell, gap, isGap } from './gap.ts'
import { comparePeriods, parsePeriod } from './period.ts'
import type { Observation, Series } from './series.ts'
import { type Status, statusCodes } from './status.ts'
import type { Language } from './text.ts'

/** Codes by dimension: one, several, or for time "all" (years), "latest" or "from..to". Areas may be @groups. */
export type SelectionAt = Readonly<Record<string, string | readonly string[]>>

export interface SelectOptions {
  readonly areas: Areas
  readonly language: Language
  /** Years, inclusive. */
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** Dimension whose listed codes are added up. */
  readonly sumOver?: string | undefined
}

export const joinStatus = (statuses: readonly Status[]): Status =>
  statusCodes.filter((code) => code !== 'A' && statuses.some((status) => status.includes(code)))

export const joinNotes = (lists: readonly (readonly CellNote[])[]): readonly CellNote[] => [
  ...new Set(lists.flat()),
]

const asList = (codes: string | readonly string[]): readonly string[] =>
  typeof codes === 'string' ? [codes] : codes

/** Codes of a dimension that a selection asks for and the cube has, in the asked order. */
function codesOf(
  dimension: Dimension,
  asked: string | readonly string[] | undefined,
  areas: Areas,
): readonly string[] {
  if (asked === undefined) return dimension.codes.length === 1 ? dimension.codes : []
  const wanted = dimension.role === 'geo' ? expandAreas(areas, asList(asked)) : asList(asked)
  if (wanted.includes('all')) return dimension.codes
  return wanted.filter((code) => dimension.positions.has(code))
}

const span = /^(\d{4})?\.\.(\d{4})?$/

/** Periods of a cube that a selection's time asks for, in order. "all" and spans mean years: part-years are never mixed in. */
function periodsOf(
  cube: Cube,
  time: string | readonly string[] | undefined,
  options: Pick<SelectOptions, 'from' | 'to'>,
): readonly string[] {
  const dimension = cube.dimensions.find((one) => one.role === 'time')
  if (!dimension) return []
  const ordered = dimension.codes.flatMap((code) => parsePeriod(code) ?? []).sort(comparePeriods)
  const within = ordered.filter(
    (period) =>
      period.year >= (options.from ?? Number.NEGATIVE_INFINITY) &&
      period.year <= (options.to ?? Number.POSITIVE_INFINITY),
  )
  const asked = time ?? 'all'
  if (typeof asked !== 'string')
    return ordered.filter((period) => asked.includes(period.code)).map((period) => period.code)
  const years = within.filter((period) => period.kind === 'year')
  if (asked === 'all' || asked === 'latest') return years.map((period) => period.code)
  const ends = span.exec(asked)
  if (!ends) return ordered.filter((period) => period.code === asked).map((period) => period.code)
  const [from, to] = [Number(ends[1] ?? 0), Number(ends[2] ?? 9999)]
  return years.filter((period) => period.year >= from && period.year <= to).map((period) => period.code)
}

function addUp(parts: readonly Observation[], period: string): Observation {
  const from = parts.flatMap((part) => part.from)
  const status = joinStatus(parts.map((part) => part.status))
  // What is missing from a floor is said by the floor; its own reason is not the sum's.
  const counted = parts.filter((part) => !isGap(part.cell))
  const notes = joinNotes((counted.length > 0 ? counted : parts).map((part) => part.notes))
  const floors = notes.some((note) => note.kind === 'floor')
  const numbers = parts.flatMap((part) => (isGap(part.cell) ? [] : [part.cell]))
  // A floor stays a floor when a part is missing; anything else with a missing part has no sum.
  const complete = numbers.length === parts.length || (floors && numbers.length > 0)
  const missing = parts.map((part) => part.cell).find(isGap) ?? gap('not-published')
  const cell: Cell = complete ? numbers.reduce((sum, number) => sum + number, 0) : missing
  return {
    period,
    cell,
    status: complete ? status.filter((code) => code !== 'Q' && code !== 'O') : status,
    notes,
    from,
  }
}

function observe(cube: Cube, at: Coordinates, period: string): Observation {
  const coordinates = { ...at, time: period }
  const offset = offsetOf(cube, coordinates)
  const from = [{ dataset: cube.id, vintage: cube.vintage, at: coordinates }]
  if (offset === undefined) return { period, cell: gap('not-in-dataset'), status: [], notes: [], from }
  return {
    period,
    cell: cellAt(cube, offset),
    status: statusAt(cube, offset),
    notes: notesAt(cube, offset),
    from,
  }
}

/** Without the silent gaps before the first and after the last published observation. */
function trimmed(observations: readonly Observation[]): readonly Observation[] {
  const says = (one: Observation) => !isGap(one.cell) || one.status.length > 0 || one.notes.length > 0
  const first = observations.findIndex(says)
  if (first < 0) return []
  return observations.slice(first, observations.findLastIndex(says) + 1)
}

function combinations(
  dimensions: readonly Dimension[],
  at: SelectionAt,
  areas: Areas,
): readonly Coordinates[] {
  return dimensions.reduce<readonly Coordinates[]>(
    (keys, dimension) =>
      keys.flatMap((key) =>
        codesOf(dimension, at[dimension.id], areas).map((code) => ({ ...key, [dimension.id]: code })),
      ),
    [{}],
  )
}

function labelOf(
  cube: Cube,
  key: Coordinates,
  varying: readonly Dimension[],
  options: SelectOptions,
): string {
  const names = varying.map((dimension) => {
    const code = key[dimension.id] ?? ''
    if (dimension.role === 'geo') return areaName(options.areas, code, options.language)
    if (dimension.role === 'metric') return cube.indicators.get(code)?.label[options.language] ?? code
    return dimension.names.get(code)?.[options.language] ?? code
  })
  return names.join(', ')
}

/** The series of one selection of a cube, one for each combination of codes outside time; those without any
 *  observation are left out. Empty where the cube has none of the codes. */
export function selectSeries(cube: Cube, at: SelectionAt, options: SelectOptions): readonly Series[] {
  const outside = cube.dimensions.filter(
    (dimension) => dimension.role !== 'time' && dimension.id !== options.sumOver,
  )
  const summed = cube.dimensions.find((dimension) => dimension.id === options.sumOver)
  const parts = summed ? codesOf(summed, at[summed.id], options.areas) : []
  const keys = combinations(outside, at, options.areas)
  const areaDimension = outside.find((dimension) => dimension.role === 'geo')
  const varying = outside.filter((dimension) => new Set(keys.map((key) => key[dimension.id])).size > 1)
  const named = varying.length > 0 ? varying : areaDimension ? [areaDimension] : []
  const periods = periodsOf(cube, at.time, options)
  return keys.flatMap((key) => {
    const indicator = cube.indicators.get(key.indicator ?? '')
    if (!indicator) return []
    const observations = trimmed(
      periods.map((period) =>
        summed
          ? addUp(
              parts.map((code) => observe(cube, { ...key, [summed.id]: code }, period)),
              period,
            )
          : observe(cube, key, period),
      ),
    )
    if (observations.length === 0) return []
    const area = areaDimension ? key[areaDimension.id] : undefined
    return [
      {
        id: Object.values(key).join('.'),
        key,
        area,
        label: labelOf(cube, key, named, options),
        indicator,
        vintage: cube.vintage,
        observations,
      },
    ]
  })
}
