import type { View } from '../../../src/data/viewSchema.ts'
import { checkFigures } from './checkFigures.ts'
import { checkReference } from './checkReference.ts'
import type { DataFile, DataProblem } from './dataProblem.ts'
import { findCube, knowsArea, type Shelves } from './shelves.ts'

type Of<Chart extends View['chart']> = Extract<View, { chart: Chart }>

const absent = (file: string, path: string, what: string): DataProblem => ({
  file,
  path,
  what,
  remedy: 'Correct the name, or add what it names.',
})

function checkMap({ geometry, symbols }: Of<'map'>, shelves: Shelves, file: string): readonly DataProblem[] {
  const drawing = shelves.geometry.find(({ value }) => value.id === geometry)?.value
  if (!drawing) return [absent(file, 'geometry', `There is no drawing "${geometry}".`)]
  return symbols
    .filter((code) => !(code in drawing.places))
    .map((code) => absent(file, 'symbols', `The drawing "${geometry}" has no place for "${code}".`))
}

function checkData(
  view: Extract<View, { data: unknown }>,
  shelves: Shelves,
  file: string,
): readonly DataProblem[] {
  const selections = view.data.flatMap((selection, place) => {
    const path = `data.${place}`
    const cube = findCube(shelves, selection.dataset, selection.vintage)
    const astray =
      selection.sumOver !== undefined && cube && !cube.dimensions.some(({ id }) => id === selection.sumOver)
    return [
      ...checkReference(selection, shelves, file, path, `${path}.at`),
      ...(astray
        ? [absent(file, `${path}.sumOver`, `"${cube.id}" has no dimension "${selection.sumOver}".`)]
        : []),
    ]
  })
  const cubes = view.data.flatMap(({ dataset, vintage }) => findCube(shelves, dataset, vintage) ?? [])
  const isCode = (code: string) =>
    cubes.some((cube) => cube.dimensions.some(({ positions }) => positions.has(code)))
  const named = [
    ...view.highlight.map((code) => ['highlight', code] as const),
    ...(view.rankAmong ?? []).map((code) => ['rankAmong', code] as const),
  ]
  const strangers = named
    .filter(([, code]) => !knowsArea(shelves, code) && !isCode(code))
    .map(([path, code]) =>
      absent(file, path, `"${code}" is neither an area nor a code of the view's datasets.`),
    )
  return [...selections, ...strangers]
}

function claimsOf(view: View): readonly (readonly [string, string])[] {
  const references = view.references.map(({ claim }, place) => [`references.${place}`, claim] as const)
  const drawn = view.chart === 'claim-bars' ? view.claims.map((claim) => ['claims', claim] as const) : []
  const bars =
    view.chart === 'bars'
      ? view.claimBars.flatMap(({ whole, part }, place) =>
          [whole, part ?? []].flat().map((claim) => [`claimBars.${place}`, claim] as const),
        )
      : []
  return [...references, ...drawn, ...bars]
}

/** Everything that a view names: datasets and codes, claims, drawings, timelines. */
export function checkView({ file, value: view }: DataFile<View>, shelves: Shelves): readonly DataProblem[] {
  const claims = claimsOf(view)
    .filter(([, claim]) => !shelves.claims.some(({ value }) => value.id === claim))
    .map(([path, claim]) => absent(file, path, `There is no claim "${claim}".`))
  const isThere = (id: string) => shelves.timelines.some(({ value }) => value.id === id)
  return [
    ...('data' in view ? checkData(view, shelves, file) : []),
    ...(view.chart === 'map' ? checkMap(view, shelves, file) : []),
    ...(view.chart === 'timeline' && !isThere(view.timeline)
      ? [absent(file, 'timeline', `There is no timeline "${view.timeline}".`)]
      : []),
    ...claims,
    ...checkFigures(view.figures, shelves, file),
  ]
}
