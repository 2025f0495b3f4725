import * as v from 'valibot'
import type { ChartModel } from '../charts/types.ts'
import { LoadError } from '../data/loadProblem.ts'

const types: readonly ChartModel['type'][] = [
  'lines',
  'bump',
  'bars',
  'columns',
  'areas',
  'map',
  'dots',
  'scatter',
  'timeline',
]

// Our own build's files: the head is checked, so that a damaged or foreign file is refused; the rest is trusted as the
// page's own script is, being of the same build (its name holds the hash of its content).
const headSchema = v.looseObject({
  type: v.picklist(types),
  id: v.string(),
  title: v.string(),
  subtitle: v.string(),
  description: v.string(),
  notes: v.array(v.string()),
  sources: v.array(v.looseObject({ text: v.string() })),
})

const isModel = (value: unknown): value is ChartModel => v.is(headSchema, value)

/** A chart model from a file. Throws a LoadError where it is none. */
export function readModel(json: unknown, view: string): ChartModel {
  if (isModel(json) && json.id === view) return json
  throw new LoadError({ kind: 'broken', file: `${view}.json`, where: 'chart' })
}
