import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MapDrawing } from '../../src/charts/types.ts'
import type { Catalog } from '../../src/data/catalogSchema.ts'
import type { Deck } from '../../src/data/deckSchema.ts'
import type { Pin } from '../../src/data/pinSchema.ts'
import type { View } from '../../src/data/viewSchema.ts'
import { cubeKey, type Library } from '../../src/engine/library.ts'
import { drawnCubes, figureCubes, spokenCubes } from '../../src/engine/needs.ts'
import { type DataFile, printDataProblem } from '../data/check/dataProblem.ts'
import { readData } from '../data/check.ts'
import { toDrawing } from '../data/pins/toDrawing.ts'

/** All of data/, checked and in memory: what pages are made from. */
export interface Site {
  readonly library: Library
  readonly views: ReadonlyMap<string, View>
  /** Presentations, by id. */
  readonly decks: ReadonlyMap<string, Deck>
  readonly catalog: Catalog
  /** Published states of views, the earliest of each first. */
  readonly pins: readonly Pin[]
  /** The files as browsers ask for them, by kind and name: "cube regional-gdp". */
  readonly files: ReadonlyMap<string, string>
}

/** Stops the build and names every file, place and remedy. */
export class DataFailure extends Error {
  constructor(problems: readonly string[]) {
    super(
      `${problems.length === 1 ? 'A mistake' : `${problems.length} mistakes`} in data/:\n\n${problems.join('\n\n')}\n`,
    )
    this.name = 'DataFailure'
  }
}

const byId = <T extends { readonly id: string }>(files: readonly DataFile<T>[]): Map<string, T> =>
  new Map(files.map(({ value }): [string, T] => [value.id, value]))

/** Reads a data folder whole. Throws a DataFailure where anything in it is wrong. */
export async function readSite(root: string): Promise<Site> {
  const data = await readData(root)
  const { catalog } = data
  if (data.problems.length > 0 || !catalog) throw new DataFailure(data.problems.map(printDataProblem))
  const cubes = [
    ...data.datasets.map(({ value }) => [cubeKey(value.cube.id), value] as const),
    ...data.archive.map(({ value }) => [cubeKey(value.cube.id, value.cube.vintage), value] as const),
  ]
  // Of the archive browsers may ask for what a view or claim names; the rest is there for pinned states, which are drawn here.
  const named = new Set([
    ...data.views.flatMap(({ value }) => [...drawnCubes(value), ...spokenCubes(value)]),
    ...[...data.claims, ...data.decks].flatMap(({ value }) => figureCubes(value.figures)),
  ])
  const asked = cubes.filter(([key]) => !key.includes('@') || named.has(key))
  const geometry = byId(data.geometry)
  const timelines = byId(data.timelines)
  const areasText = JSON.stringify(JSON.parse(await readFile(join(root, 'areas.json'), 'utf8')))
  return {
    library: {
      cubes: new Map(cubes.map(([key, { cube }]) => [key, cube])),
      areas: data.areas,
      claims: byId(data.claims),
      timelines,
      drawings: new Map([...geometry].map(([id, one]): [string, MapDrawing] => [id, toDrawing(one)])),
    },
    views: byId(data.views),
    decks: byId(data.decks),
    catalog: catalog.value,
    pins: data.pins
      .map(({ value }) => value)
      .sort((a, b) => a.view.id.localeCompare(b.view.id) || a.released.localeCompare(b.released)),
    files: new Map([
      ...asked.map(([key, { content }]): [string, string] => [`cube ${key}`, JSON.stringify(content)]),
      ...[...geometry].map(([id, one]): [string, string] => [`geometry ${id}`, JSON.stringify(one)]),
      ...[...timelines].map(([id, one]): [string, string] => [`timeline ${id}`, JSON.stringify(one)]),
      ['areas', areasText],
    ]),
  }
}
