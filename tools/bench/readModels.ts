import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { ChartModel } from '../../src/charts/types.ts'
import { readModel } from '../../src/panels/readModel.ts'

const pageSchema = v.object({ files: v.object({ models: v.record(v.string(), v.string()) }) })

/** The default models in English of all views on the built dashboard, by view. Throws where the build is not complete. */
export function readModels(dist: string): ReadonlyMap<string, ChartModel> {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const data = html.match(/<script[^>]*id="page-data"[^>]*>([\s\S]*?)<\/script>/)?.[1]
  if (data === undefined)
    throw new Error(`${join(dist, 'index.html')} holds no page data; was the build complete?`)
  const { files } = v.parse(pageSchema, JSON.parse(data))
  return new Map(
    Object.entries(files.models).map(([id, path]) => {
      const model: unknown = JSON.parse(readFileSync(join(dist, path), 'utf8'))
      return [id, readModel(model, id)]
    }),
  )
}
