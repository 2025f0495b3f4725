import { expandAreas } from '../areaNames.ts'
import { type Coordinates, type Cube, dimensionByRole } from '../cube.ts'
import type { Series } from '../series.ts'
import type { FigureContext } from './context.ts'
import type { CountRef, Ref } from './figure.ts'
import { cubeLine, type Line, seriesLine } from './line.ts'
import { perHeadLine } from './perHeadLine.ts'
import { type FigureProblem, isProblem, problemOf } from './problem.ts'

/** A reference's cells may be compared along one dimension: its codes, and how they were asked for. */
type Compared = Pick<CountRef, 'among' | 'by' | 'perHead'> & Ref

const areaDimension = 'ref_area'

function keyOf(ref: Ref, cube: Cube, figure: string): Coordinates | FigureProblem {
  const area = ref.area === undefined ? {} : { [dimensionByRole(cube, 'geo')?.id ?? areaDimension]: ref.area }
  const key = { ...ref.at, ...area }
  const ids = new Set(cube.dimensions.map((dimension) => dimension.id))
  const stray = Object.keys(key).find((id) => !ids.has(id))
  if (stray !== undefined) return problemOf('unknown-code', figure, `${cube.id}: ${stray}`)
  let whole: Coordinates = key
  for (const dimension of cube.dimensions) {
    if (dimension.role === 'time') continue
    const only = dimension.codes.length === 1 ? dimension.codes[0] : undefined
    const code = key[dimension.id] ?? only
    if (code === undefined) return problemOf('code-missing', figure, `${cube.id}: ${dimension.id}`)
    if (!dimension.positions.has(code))
      return problemOf('unknown-code', figure, `${cube.id}: ${dimension.id} ${code}`)
    whole = { ...whole, [dimension.id]: code }
  }
  return whole
}

function lineOfCube(ref: Ref, code: string, cube: Cube, figure: string): Line | FigureProblem {
  const key = keyOf(ref, cube, figure)
  if (isProblem(key)) return key
  const indicator = cube.indicators.get(key[dimensionByRole(cube, 'metric')?.id ?? 'indicator'] ?? '')
  if (!indicator) return problemOf('unknown-code', figure, `${cube.id}: ${key.indicator ?? 'indicator'}`)
  return cubeLine(cube, code, key, indicator)
}

const fits = (series: Series, ref: Ref): boolean =>
  (ref.vintage === undefined || series.vintage === ref.vintage) &&
  (ref.area === undefined || series.area === ref.area) &&
  Object.entries(ref.at ?? {}).every(([dimension, code]) => series.key[dimension] === code)

function lineOfView(ref: Ref, code: string, context: FigureContext, figure: string): Line | FigureProblem {
  if (!context.view) return problemOf('no-view', figure, code)
  const { series, field } = context.view
  const [found, ...others] =
    [series, field].map((list) => list.filter((one) => fits(one, ref))).find((list) => list.length > 0) ?? []
  if (!found) return problemOf('not-in-view', figure, code)
  const several = ref.area === undefined && others.some((one) => one.area !== found.area)
  return several ? problemOf('ambiguous', figure, code) : seriesLine(found, code)
}

function lineAs(ref: Compared, code: string, context: FigureContext, figure: string): Line | FigureProblem {
  let line: Line | FigureProblem
  if (ref.dataset === undefined) line = lineOfView(ref, code, context, figure)
  else {
    const cube = context.cube(ref.dataset, ref.vintage)
    if (!cube)
      return problemOf('unknown-dataset', figure, [ref.dataset, ref.vintage].filter(Boolean).join('@'))
    line = lineOfCube(ref, code, cube, figure)
  }
  return ref.perHead === true && !isProblem(line) ? perHeadLine(line, figure, context) : line
}

/** The code of a reference along the dimension that it is compared in. */
const codeOf = (ref: Compared): string =>
  (ref.by === undefined || ref.by === areaDimension ? ref.area : ref.at?.[ref.by]) ?? ''

/** The reference's own line. */
export const findLine = (ref: Compared, figure: string, context: FigureContext): Line | FigureProblem =>
  lineAs(ref, codeOf(ref), context, figure)

const withCode = (ref: Compared, code: string): Compared =>
  ref.by === undefined || ref.by === areaDimension
    ? { ...ref, area: code }
    : { ...ref, at: { ...ref.at, [ref.by]: code } }

function everyCode(ref: Compared, context: FigureContext): readonly string[] {
  const id = ref.by ?? areaDimension
  if (ref.dataset !== undefined) {
    const cube = context.cube(ref.dataset, ref.vintage)
    return cube?.dimensions.find((dimension) => dimension.id === id)?.codes ?? []
  }
  const { area: _area, ...rest } = ref
  const shown = (context.view?.series ?? []).filter((one) => fits(one, rest))
  return [...new Set(shown.flatMap((one) => (id === areaDimension ? one.area : one.key[id]) ?? []))]
}

/** The lines that a reference is compared among, its own included where it is in the list. Members of a group that the
 *  figures do not have are left out; a code named itself and not found is a problem. */
export function findLines(
  ref: Compared,
  figure: string,
  context: FigureContext,
): readonly Line[] | FigureProblem {
  const codes = ref.among ? expandAreas(context.areas, ref.among) : everyCode(ref, context)
  const lines: Line[] = []
  for (const code of codes) {
    const line = lineAs(withCode(ref, code), code, context, figure)
    if (!isProblem(line)) lines.push(line)
    else if (ref.among?.includes(code) || !['unknown-code', 'not-in-view'].includes(line.problem)) return line
  }
  return lines
}
