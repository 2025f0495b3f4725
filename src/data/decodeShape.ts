import type { Dimension, DimensionRole } from '../model/cube.ts'
import { parsePeriod } from '../model/period.ts'
import { notAPeriod, repeated, sizesAndIds, tooLarge } from './complaints.ts'
import { type DimensionPlace, decodeDimension } from './decodeDimension.ts'
import type { JsonStat } from './jsonStatSchema.ts'
import type { Ponte } from './ponteSchema.ts'
import { Refusal } from './problem.ts'

/** More than this does not fit the memory of a telephone (8 bytes a cell); a sparse file could ask for any size. */
const mostCells = 20_000_000

export interface Shape {
  readonly dimensions: readonly Dimension[]
  readonly cells: number
}

const roles: readonly DimensionRole[] = ['metric', 'geo', 'time']
const ourIds: Readonly<Record<DimensionRole, string | undefined>> = {
  metric: 'indicator',
  geo: 'ref_area',
  time: 'time',
  classification: undefined,
}

function roleOf(file: JsonStat, id: string): DimensionRole {
  return roles.find((role) => file.role?.[role]?.includes(id)) ?? 'classification'
}

/** The first dimension of a role gets our name for it, whatever the file calls it, so that selections find it. */
function ourId(file: JsonStat, fileId: string, role: DimensionRole): string {
  const wished = ourIds[role]
  if (wished === undefined || file.id.includes(wished)) return fileId
  return file.role?.[role]?.[0] === fileId ? wished : fileId
}

function placesOf(file: JsonStat): { places: readonly DimensionPlace[]; cells: number } {
  const { id: ids, size: sizes } = file
  if (ids.length !== sizes.length) throw new Refusal('size', sizesAndIds(ids.length, sizes.length))
  const twice = ids.find((id, position) => ids.indexOf(id) !== position)
  if (twice !== undefined) throw new Refusal('id', repeated(twice))
  const places: DimensionPlace[] = []
  let stride = 1
  for (const [position, fileId] of [...ids.entries()].reverse()) {
    const size = sizes[position] ?? 0
    const role = roleOf(file, fileId)
    places.unshift({ fileId, id: ourId(file, fileId, role), role, size, stride })
    stride *= size
  }
  if (stride > mostCells) throw new Refusal('size', tooLarge(stride))
  return { places, cells: stride }
}

/** Dimensions with their strides, in the file's order: the last one varies fastest.
 *  @throws Refusal where sizes, ids and categories disagree, or a time category is no period. */
export function decodeShape(file: JsonStat, ponte: Ponte | undefined): Shape {
  const { places, cells } = placesOf(file)
  const dimensions = places.map((place) =>
    decodeDimension(place, file.dimension[place.fileId], ponte?.dimensions[place.fileId]),
  )
  if (ponte)
    for (const dimension of dimensions.filter((one) => one.role === 'time')) {
      const odd = dimension.codes.find((code) => parsePeriod(code) === undefined)
      if (odd !== undefined) throw new Refusal(`dimension.${dimension.id}.category.index`, notAPeriod(odd))
    }
  return { dimensions, cells }
}
