import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MapDrawing } from '../../src/charts/types.ts'
import { areasSchema, toAreas } from '../../src/data/areasSchema.ts'
import { catalogSchema } from '../../src/data/catalogSchema.ts'
import { claimSchema } from '../../src/data/claimSchema.ts'
import { decode } from '../../src/data/decode.ts'
import { geometrySchema } from '../../src/data/geometrySchema.ts'
import { parseOrRefuse } from '../../src/data/parseWith.ts'
import { timelineSchema } from '../../src/data/timelineSchema.ts'
import { vintageOf } from '../../src/data/vintage.ts'
import { viewSchema } from '../../src/data/viewSchema.ts'
import { cubeKey } from '../../src/engine/library.ts'
import type { Cube } from '../../src/model/cube.ts'
import type { Site } from './siteLibrary.ts'

async function readFolder(root: string, folder: string): Promise<readonly (readonly [string, unknown])[]> {
  const path = join(root, folder)
  const names = await readdir(path).catch(() => [])
  return Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map(async (name): Promise<readonly [string, unknown]> => [
        name.slice(0, -'.json'.length),
        JSON.parse(await readFile(join(path, name), 'utf8')),
      ]),
  )
}

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))

async function cubesIn(root: string): Promise<readonly (readonly [string, Cube, string])[]> {
  const current = await readFolder(root, 'datasets')
  const archived = await readdir(join(root, 'archive')).catch(() => [])
  const earlier = await Promise.all(
    archived.map(async (id) => (await readFolder(root, join('archive', id))).map(([vintage, json]) => ({ id, vintage, json }))),
  )
  const all = [
    ...current.map(([id, json]) => ({ id, json, archived: false })),
    ...earlier.flat().map(({ id, json }) => ({ id, json, archived: true })),
  ]
  return Promise.all(
    all.map(async ({ id, json, archived: old }): Promise<readonly [string, Cube, string]> => {
      const vintage = await vintageOf(json)
      const decoded = decode(json, id, vintage)
      if (!decoded.ok) throw new Error(`data/${id}: ${decoded.problem.path}: ${decoded.problem.what.en}`)
      return [cubeKey(id, old ? vintage : undefined), decoded.cube, JSON.stringify(json)]
    }),
  )
}

const byName = <T>(entries: readonly (readonly [string, unknown])[], parse: (json: unknown, name: string) => T): Map<string, T> =>
  new Map(entries.map(([name, json]): [string, T] => [name, parse(json, name)]))

/** Reads a data folder whole. Throws where a file does not fit its schema: run the check first, which names all of them. */
export async function readSite(root: string): Promise<Site> {
  const [areasJson, catalogJson, views, claims, timelines, geometry, cubes] = await Promise.all([
    readJson(join(root, 'areas.json')),
    readJson(join(root, 'catalog.json')),
    readFolder(root, 'views'),
    readFolder(root, 'claims'),
    readFolder(root, 'timelines'),
    readFolder(root, 'geometry'),
    cubesIn(root),
  ])
  const texts = new Map<string, string>()
  for (const [key, , text] of cubes) texts.set(`cube ${key}`, text)
  for (const [id, json] of [...geometry]) texts.set(`geometry ${id}`, JSON.stringify(json))
  for (const [id, json] of [...timelines]) texts.set(`timeline ${id}`, JSON.stringify(json))
  texts.set('areas', JSON.stringify(areasJson))
  const drawings = byName(geometry, (json, name): MapDrawing => {
    const { width, height, shapes, context, places } = parseOrRefuse(geometrySchema, json, name)
    return { width, height, shapes, context, places }
  })
  return {
    library: {
      cubes: new Map(cubes.map(([key, cube]): [string, Cube] => [key, cube])),
      areas: toAreas(parseOrRefuse(areasSchema, areasJson, 'areas')),
      claims: byName(claims, (json, name) => parseOrRefuse(claimSchema, json, name)),
      timelines: byName(timelines, (json, name) => parseOrRefuse(timelineSchema, json, name)),
      drawings,
    },
    views: byName(views, (json, name) => parseOrRefuse(viewSchema, json, name)),
    catalog: parseOrRefuse(catalogSchema, catalogJson, 'catalog'),
    files: texts,
  }
}
