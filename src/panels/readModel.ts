import type { ChartModel } from '../charts/types.ts'
import { LoadError } from '../data/loadProblem.ts'

const types: ReadonlySet<unknown> = new Set<ChartModel['type']>([
  'lines',
  'bump',
  'bars',
  'columns',
  'areas',
  'map',
  'dots',
  'scatter',
  'timeline',
])

/* Our own build's files: their head is checked, so that a damaged or foreign one is refused; the rest is trusted as the
   page's own script is, being of the same build (the file's name holds the hash of its content). Written out, because a
   schema here would bring the whole of valibot into the first script. */
function isModel(value: unknown): value is ChartModel {
  if (typeof value !== 'object' || value === null) return false
  const texts = ['id', 'title', 'subtitle', 'description'].map((key) => Reflect.get(value, key))
  const lists = ['notes', 'sources'].map((key) => Reflect.get(value, key))
  return (
    types.has(Reflect.get(value, 'type')) &&
    texts.every((text) => typeof text === 'string') &&
    lists.every((list) => Array.isArray(list))
  )
}

/** A chart model from a file. Throws a LoadError where it is none. */
export function readModel(json: unknown, view: string): ChartModel {
  if (isModel(json) && json.id === view) return json
  throw new LoadError({ kind: 'broken', file: `${view}.json`, where: 'chart' })
}
