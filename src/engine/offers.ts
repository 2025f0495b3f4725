import type { CubeView, View } from '../data/viewSchema.ts'
import { isNumber } from '../model/gap.ts'
import type { Language } from '../model/text.ts'
import { noChoices } from '../state/choices.ts'
import { cubeOf, type Library } from './library.ts'
import type { Offers, Option } from './pageTypes.ts'
import { prepare } from './prepare.ts'
import { indicatorCodeOf } from './scope.ts'

const none: Offers = {
  filters: [],
  bases: [],
  partners: [],
  sectors: [],
  indicators: [],
  logarithmic: false,
  slider: false,
}

/** Years that a view's own selections have numbers for. */
function yearsOf(
  view: CubeView,
  library: Library,
  language: Language,
): readonly [number, number] | undefined {
  const context = { view, honoured: noChoices, library, language }
  const years = view.data
    .flatMap((selection) => prepare(selection, context).series)
    .flatMap((series) => series.observations)
    .filter((observation) => isNumber(observation.cell) && /^\d{4}$/.test(observation.period))
    .map((observation) => Number(observation.period))
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)]
}

/** Codes of a dimension under which this view's indicator has numbers, with their names. */
function codesOf(
  view: CubeView,
  dimensions: readonly string[],
  library: Library,
  language: Language,
): readonly Option[] {
  const [selection] = view.data
  const cube = selection && cubeOf(library, selection)
  const dimension = cube?.dimensions.find((one) => dimensions.includes(one.id))
  if (!selection || !cube || !dimension) return []
  const own = view.data.filter((one) => one.dataset === selection.dataset)
  return dimension.codes.flatMap((code) => {
    const has = own.some((one) => {
      const context = { view: { ...view, bases: ['total' as const] }, honoured: noChoices, library, language }
      const asked = { ...one, at: { ...one.at, [dimension.id]: code } }
      return prepare(asked, context).series.some((series) =>
        series.observations.some((it) => isNumber(it.cell)),
      )
    })
    const label =
      library.areas.byCode.get(code)?.name[language] ?? dimension.names.get(code)?.[language] ?? code
    return has ? [{ code, label }] : []
  })
}

function indicatorsOf(view: CubeView, library: Library, language: Language): readonly Option[] {
  return view.data.map((selection) => {
    const code = indicatorCodeOf(selection)
    return { code, label: cubeOf(library, selection)?.indicators.get(code)?.label[language] ?? code }
  })
}

/** What one view's filters can be set to. */
export function offersOf(view: View, library: Library, language: Language): Offers {
  if (!('data' in view)) return none
  const has = (filter: Offers['filters'][number]) => view.filters.includes(filter)
  return {
    filters: view.filters,
    bases: view.bases,
    years: has('period') ? yearsOf(view, library, language) : undefined,
    partners: has('partner') ? codesOf(view, ['counterpart_area'], library, language) : [],
    sectors: has('sector') ? codesOf(view, ['activity', 'product', 'c_resid'], library, language) : [],
    indicators: has('indicator') ? indicatorsOf(view, library, language) : [],
    logarithmic: view.chart === 'lines' && view.scales.includes('log'),
    slider: (view.chart === 'bars' || view.chart === 'map') && view.slider,
  }
}

const unique = (options: readonly Option[]): readonly Option[] => [
  ...new Map(options.map((one) => [one.code, one])).values(),
]

/** What the filters of a page with many views can be set to: whatever any of them has. */
export function joinOffers(all: readonly Offers[]): Offers {
  const years = all.flatMap((one) => one.years ?? [])
  return {
    filters: [...new Set(all.flatMap((one) => one.filters))],
    bases: [...new Set(all.flatMap((one) => one.bases))],
    years: years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)],
    partners: unique(all.flatMap((one) => one.partners)),
    sectors: unique(all.flatMap((one) => one.sectors)),
    indicators: unique(all.flatMap((one) => one.indicators)),
    logarithmic: all.some((one) => one.logarithmic),
    slider: false,
  }
}
