import type { CubeView, FilterId, Selection } from '../data/viewSchema.ts'
import { expandAreas } from '../model/areaNames.ts'
import { refusalOf } from '../model/basis.ts'
import { type Cube, hasNumbers } from '../model/cube.ts'
import { type Choices, noChoices, setNames } from '../state/choices.ts'
import { cubeOf, type Library } from './library.ts'

/** Why a choice of the reader changes nothing here. */
type NotApplied =
  | 'not-about-areas'
  | 'areas-not-here'
  | 'one-period'
  | 'needs-years'
  | 'not-additive'
  | 'no-population'
  | 'change-in-points'
  | 'basis-not-offered'
  | 'one-year-shown'
  | 'no-such-partner'
  | 'no-such-sector'
  | 'no-such-indicator'
  | 'not-logarithmic'
  | 'no-statistics'

export interface Notice {
  readonly filter: FilterId | 'scale'
  readonly reason: NotApplied
}

/** What of the reader's choices a view honours, and what not and why. */
export interface Scope {
  readonly honoured: Choices
  readonly notices: readonly Notice[]
  /** Chosen areas that these figures do not have, where they have others of them. */
  readonly missing: readonly string[]
}

type Verdict =
  | { readonly set: Partial<Choices>; readonly missing?: readonly string[] }
  | { readonly reason: NotApplied }

const codesIn = (cube: Cube | undefined, dimensions: readonly string[]): readonly string[] =>
  dimensions.flatMap((id) => cube?.dimensions.find((dimension) => dimension.id === id)?.codes ?? [])

const offers = (view: CubeView, filter: FilterId): boolean => view.filters.includes(filter)

/** Whether a selection has any number for an area. */
function hasArea(selection: Selection, area: string, library: Library): boolean {
  const cube = cubeOf(library, selection)
  const fixed = Object.entries(selection.at).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[0] !== 'time' && entry[0] !== 'ref_area',
  )
  return cube !== undefined && hasNumbers(cube, { ...Object.fromEntries(fixed), ref_area: area })
}

function areasOf(view: CubeView, chosen: readonly string[], library: Library): Verdict {
  if (!offers(view, 'areas')) return { reason: 'not-about-areas' }
  const here = chosen.filter((code) => view.data.some((selection) => hasArea(selection, code, library)))
  if (here.length === 0) return { reason: 'areas-not-here' }
  return { set: { areas: here }, missing: chosen.filter((code) => !here.includes(code)) }
}

function codeOf(
  view: CubeView,
  filter: 'partner' | 'sector',
  code: string,
  cubes: readonly (Cube | undefined)[],
): Verdict {
  const dimensions = filter === 'partner' ? ['counterpart_area'] : ['activity', 'product', 'c_resid']
  const known = offers(view, filter) && cubes.some((cube) => codesIn(cube, dimensions).includes(code))
  if (known) return { set: { [filter]: code } }
  return { reason: filter === 'partner' ? 'no-such-partner' : 'no-such-sector' }
}

/** Charts of one year: nothing in them can run from a base year on. */
const ofOneYear: ReadonlySet<CubeView['chart']> = new Set(['bars', 'map', 'scatter'])

/** Whether the indicator that is shown (the reader's, else the view's first) can be put on this basis. */
function basisOf(view: CubeView, choices: Choices, library: Library): Verdict {
  const { basis, baseYear } = choices
  const shown = view.data.find((one) => indicatorCodeOf(one) === choices.indicator) ?? view.data[0]
  const indicator = shown && cubeOf(library, shown)?.indicators.get(indicatorCodeOf(shown))
  const refused = basis === undefined || !indicator ? undefined : refusalOf(basis, { indicator })
  if (refused !== undefined) return { reason: refused }
  if (basis !== undefined && view.bases.includes(basis)) return { set: { basis, baseYear } }
  const overTime = basis === 'index' || basis === 'growth'
  return { reason: overTime && ofOneYear.has(view.chart) ? 'one-year-shown' : 'basis-not-offered' }
}

export const indicatorCodeOf = (selection: Selection): string => {
  const code = selection.at.indicator
  return typeof code === 'string' ? code : (code?.[0] ?? '')
}

/** Splits the reader's choices into what this view honours and what it does not, with the reason. */
export function scopeOf(view: CubeView, choices: Choices, library: Library): Scope {
  const cubes = view.data.map((selection) => cubeOf(library, selection))
  const asked: readonly (readonly [Notice['filter'], Verdict])[] = [
    ...(choices.areas.length > 0 ? [['areas', areasOf(view, choices.areas, library)] as const] : []),
    ...(choices.from !== undefined || choices.to !== undefined
      ? [['period', periodOf(view, choices)] as const]
      : []),
    ...(choices.basis !== undefined && choices.basis !== 'total'
      ? [['basis', basisOf(view, choices, library)] as const]
      : []),
    ...(choices.partner !== undefined
      ? [['partner', codeOf(view, 'partner', choices.partner, cubes)] as const]
      : []),
    ...(choices.sector !== undefined
      ? [['sector', codeOf(view, 'sector', choices.sector, cubes)] as const]
      : []),
    ...(choices.indicator !== undefined
      ? [['indicator', indicatorOf(view, choices.indicator)] as const]
      : []),
    ...(choices.scale !== undefined ? [['scale', scaleOf(view, choices)] as const] : []),
  ]
  let honoured: Choices = choices.basis === 'total' ? { ...noChoices, basis: 'total' } : noChoices
  const notices: Notice[] = []
  const missing: string[] = []
  for (const [filter, verdict] of asked) {
    if ('set' in verdict) {
      honoured = { ...honoured, ...verdict.set }
      missing.push(...(verdict.missing ?? []))
    } else notices.push({ filter, reason: verdict.reason })
  }
  return { honoured, notices, missing }
}

/** Charts of a course: one year alone is none. */
const ofCourse: ReadonlySet<CubeView['chart']> = new Set(['lines', 'areas', 'bump'])

function periodOf(view: CubeView, choices: Choices): Verdict {
  if (!offers(view, 'period')) return { reason: 'one-period' }
  if (ofCourse.has(view.chart) && choices.from !== undefined && choices.from === choices.to)
    return { reason: 'needs-years' }
  return { set: { from: choices.from, to: choices.to } }
}

const indicatorOf = (view: CubeView, code: string): Verdict =>
  offers(view, 'indicator') && view.data.some((selection) => indicatorCodeOf(selection) === code)
    ? { set: { indicator: code } }
    : { reason: 'no-such-indicator' }

const scaleOf = (view: CubeView, choices: Choices): Verdict =>
  view.chart === 'lines' && view.scales.includes('log')
    ? { set: { scale: choices.scale } }
    : { reason: 'not-logarithmic' }

/** The areas a selection is about after the reader's choice; the view's own where nothing is chosen. */
export function areasChosen(selection: Selection, honoured: Choices, library: Library): readonly string[] {
  const own = selection.at.ref_area
  const asked =
    honoured.areas.length > 0
      ? honoured.areas
      : own === undefined
        ? []
        : typeof own === 'string'
          ? [own]
          : own
  return expandAreas(library.areas, asked)
}

/** Of a view that draws no statistics (claims, meetings): nothing that is chosen changes it. */
export const withoutFigures = (choices: Choices): readonly Notice[] =>
  setNames(choices).map((filter) => ({ filter, reason: 'no-statistics' }))
