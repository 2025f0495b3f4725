import type { Cube, Origin } from '../model/cube.ts'
import { missing, repeated } from './complaints.ts'
import { decodeStatuses, decodeValues } from './decodeCells.ts'
import { sameInAll } from './decodeDimension.ts'
import { foreignIndicators, onlyIndicator, ourIndicators } from './decodeIndicators.ts'
import { decodeNotes } from './decodeNotes.ts'
import { decodeShape } from './decodeShape.ts'
import { type JsonStat, jsonStatSchema } from './jsonStatSchema.ts'
import { parseOrRefuse } from './parseWith.ts'
import { type Ponte, ponteSchema } from './ponteSchema.ts'
import { attempt, type Problem, Refusal } from './problem.ts'
import { refuseOthers } from './refuseOthers.ts'

export type Decoded =
  | { readonly ok: true; readonly cube: Cube }
  | { readonly ok: false; readonly problem: Problem }

function ourCube(file: JsonStat, ponte: Ponte, id: string, vintage: string): Cube {
  const { dimensions, cells } = decodeShape(file, ponte)
  const metric = dimensions.find((dimension) => dimension.role === 'metric')
  if (!metric) throw new Refusal('role.metric', missing('metric'))
  return {
    id,
    vintage,
    label: ponte.label,
    description: ponte.description,
    dimensions,
    values: decodeValues(file.value, cells),
    statuses: decodeStatuses(file.status, cells),
    cellNotes: decodeNotes(ponte.cellNotes, cells),
    indicators: ourIndicators(metric, ponte),
    origins: ponte.origins,
    notes: ponte.notes,
    updated: file.updated ?? '',
    nextRelease: ponte.nextRelease,
  }
}

/** Where a foreign file says whose figures it holds. */
function foreignOrigins(file: JsonStat): readonly Origin[] {
  if (!file.source) return []
  return [
    { producer: sameInAll(file.source), table: file.label ?? '', licence: '', vintage: file.updated ?? '' },
  ]
}

function foreignCube(file: JsonStat, id: string, vintage: string): Cube {
  const { dimensions: own, cells } = decodeShape(file, undefined)
  const label = file.label ?? id
  const stated = own.find((dimension) => dimension.role === 'metric')
  const metric = stated ?? onlyIndicator(label, cells)
  if (!stated && own.some((dimension) => dimension.id === metric.id))
    throw new Refusal('id', repeated(metric.id))
  const values = decodeValues(file.value, cells)
  return {
    id,
    vintage,
    label: sameInAll(label),
    description: sameInAll(label),
    dimensions: stated ? own : [metric, ...own],
    values,
    statuses: decodeStatuses(file.status, cells),
    cellNotes: new Map(),
    indicators: foreignIndicators(metric, file, values),
    origins: foreignOrigins(file),
    notes: (file.note ?? []).map(sameInAll),
    updated: file.updated ?? '',
  }
}

/** A JSON-stat 2.0 dataset, ours or anybody's, as a cube. Files without `extension.ponte` repeat their own texts in
 *  every language, and their indicators are plain numbers (unit NR, kind "level").
 *  @param vintage hash of the file's content, by `vintageOf`. */
export function decode(input: unknown, id: string, vintage: string): Decoded {
  const result = attempt(() => {
    refuseOthers(input)
    const file = parseOrRefuse(jsonStatSchema, input)
    const extension = file.extension?.ponte
    if (extension === undefined) return foreignCube(file, id, vintage)
    return ourCube(file, parseOrRefuse(ponteSchema, extension, 'extension.ponte'), id, vintage)
  })
  return result.ok ? { ok: true, cube: result.value } : result
}
