import type { CubeView, Selection } from '../data/viewSchema.ts'
import { ancestorsOf, expandAreas } from '../model/areaNames.ts'
import type { Basis } from '../model/bases.ts'
import { findParent, refusalOf, toGrowth, toIndex, toShare } from '../model/basis.ts'
import type { Cube } from '../model/cube.ts'
import { isNumber } from '../model/gap.ts'
import { type SelectionAt, selectSeries } from '../model/select.ts'
import type { Series } from '../model/series.ts'
import type { Language } from '../model/text.ts'
import { toPerHead } from '../model/toPerHead.ts'
import type { Choices } from '../state/choices.ts'
import { cubeOf, type Library } from './library.ts'
import { areasChosen } from './scope.ts'

export interface Prepared {
  readonly selection: Selection
  /** What is drawn, in the reader's basis. */
  readonly series: readonly Series[]
  /** What ranks are counted among, in the same basis. */
  readonly field: readonly Series[]
}

interface Context {
  readonly view: CubeView
  readonly honoured: Choices
  readonly library: Library
  readonly language: Language
}

/** The basis a view is shown on: the reader's, where the view has it, else the view's own first. */
export const shownBasis = (view: CubeView, honoured: Choices): Basis =>
  honoured.basis !== undefined && view.bases.includes(honoured.basis)
    ? honoured.basis
    : (view.bases[0] ?? 'total')

/** A selection's codes with the reader's partner and sector put in, where the cube has them. */
function atOf(selection: Selection, cube: Cube, honoured: Choices): SelectionAt {
  const put = (id: string, code: string | undefined): SelectionAt =>
    code !== undefined &&
    cube.dimensions.some((dimension) => dimension.id === id && dimension.positions.has(code))
      ? { [id]: code }
      : {}
  return {
    ...selection.at,
    ...put('counterpart_area', honoured.partner),
    ...put('activity', honoured.sector),
    ...put('product', honoured.sector),
    ...put('c_resid', honoured.sector),
  }
}

/** Year whose value is 100: the reader's, else 2015 (Eurostat's reference year) where all have it, else the first year
 *  that most have. */
function baseYearOf(series: readonly Series[], wished: number | undefined): string | undefined {
  const years = [
    ...new Set(series.flatMap((one) => one.observations.map((observation) => observation.period))),
  ].sort()
  const having = (year: string) =>
    series.filter((one) => one.observations.some((it) => it.period === year && isNumber(it.cell))).length
  if (wished !== undefined) {
    const nearest = [...years].sort((a, b) => Math.abs(Number(a) - wished) - Math.abs(Number(b) - wished))
    return nearest.find((year) => having(year) > 0)
  }
  if (series.length > 0 && having('2015') === series.length) return '2015'
  const most = Math.max(0, ...years.map(having))
  return years.find((year) => having(year) === most)
}

function inBasis(
  series: readonly Series[],
  at: SelectionAt,
  cube: Cube,
  context: Context,
): readonly Series[] {
  const basis = shownBasis(context.view, context.honoured)
  const able = series.filter((one) => refusalOf(basis, one) === undefined)
  const { areas, cubes } = context.library
  if (basis === 'per-head')
    return able.map((one) => toPerHead(one, cubes.get(one.indicator.perHead?.dataset ?? '')))
  if (basis === 'share') {
    const parents = [
      ...new Set(able.flatMap((one) => ancestorsOf(areas, one.area ?? '').map((area) => area.code))),
    ]
    const options = { areas, language: context.language, sumOver: undefined }
    const candidates = selectSeries(cube, { ...at, ref_area: parents, time: 'all' }, options)
    return able.map((one) => toShare(one, (it) => findParent(it, candidates, areas)))
  }
  if (basis === 'growth') return able.map(toGrowth)
  return able
}

const clip = (series: Series, from: number | undefined, to: number | undefined): Series => ({
  ...series,
  observations: series.observations.filter((observation) => {
    const year = Number(observation.period.slice(0, 4))
    return year >= (from ?? Number.NEGATIVE_INFINITY) && year <= (to ?? Number.POSITIVE_INFINITY)
  }),
})

function seriesOf(
  selection: Selection,
  cube: Cube,
  areas: readonly string[] | undefined,
  context: Context,
): readonly Series[] {
  const { honoured, library, language } = context
  const own = atOf(selection, cube, honoured)
  const at = areas === undefined ? own : { ...own, ref_area: areas }
  const whole = selectSeries(cube, at, { areas: library.areas, language, sumOver: selection.sumOver })
  // The basis is computed over all periods before the range is cut, so that the first shown year has its change.
  const based = inBasis(whole, at, cube, context)
  const indexed = shownBasis(context.view, honoured) === 'index' ? indexOf(based, honoured.baseYear) : based
  const named = selection.label?.[language]
  return indexed
    .map((series) =>
      clip(named === undefined ? series : { ...series, label: named }, honoured.from, honoured.to),
    )
    .filter((series) => series.observations.length > 0)
}

function indexOf(series: readonly Series[], wished: number | undefined): readonly Series[] {
  const base = baseYearOf(series, wished)
  return base === undefined ? series : series.map((one) => toIndex(one, base))
}

/** One selection of a view with the reader's choices, in the reader's basis. Empty where its cube is not loaded. */
export function prepare(selection: Selection, context: Context): Prepared {
  const cube = cubeOf(context.library, selection)
  if (!cube) return { selection, series: [], field: [] }
  const hasAreas = selection.at.ref_area !== undefined
  const series = seriesOf(
    selection,
    cube,
    hasAreas ? areasChosen(selection, context.honoured, context.library) : undefined,
    context,
  )
  const among = context.view.rankAmong
  const field = !hasAreas
    ? []
    : among
      ? seriesOf(selection, cube, expandAreas(context.library.areas, among), context)
      : context.honoured.areas.length === 0
        ? series
        : seriesOf(selection, cube, undefined, context)
  return { selection, series, field }
}
