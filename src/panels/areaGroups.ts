import type { Area, Areas } from '../model/area.ts'
import type { Language } from '../model/text.ts'
import type { SearchGroup } from '../ui/SearchList.tsx'

const byLabel = (language: Language) => (a: { readonly label: string }, b: { readonly label: string }) =>
  a.label.localeCompare(b.label, language)

/** Areas to choose from, in groups: those of the list first, then what is in none of them, by parent country or kind.
 *  @param among codes to offer; all where undefined. */
export function areaGroups(
  areas: Areas,
  language: Language,
  rest: string,
  among?: ReadonlySet<string>,
): readonly SearchGroup[] {
  const offered = (code: string) => among === undefined || among.has(code)
  const toItem = (area: Area) => ({ code: area.code, label: area.name[language] })
  const placed = new Set<string>()
  const groups = [...areas.groups.values()].map((group) => {
    const items = group.areas.flatMap((code) => {
      const area = areas.byCode.get(code)
      if (!area || !offered(code) || placed.has(code)) return []
      placed.add(code)
      return [toItem(area)]
    })
    return { id: group.id, label: group.label[language], items: items.sort(byLabel(language)) }
  })
  const others = [...areas.byCode.values()].filter((area) => offered(area.code) && !placed.has(area.code))
  const countryOf = (area: Area) => areas.byCode.get(area.parent ?? '')?.name[language] ?? rest
  const names = [...new Set(others.filter((area) => area.kind === 'nuts2').map(countryOf))].sort((a, b) =>
    a.localeCompare(b, language),
  )
  const regional = names.map((name) => ({
    id: `regions-${name}`,
    label: name,
    items: others
      .filter((area) => area.kind === 'nuts2' && countryOf(area) === name)
      .map(toItem)
      .sort(byLabel(language)),
  }))
  const remaining = others
    .filter((area) => area.kind !== 'nuts2')
    .map(toItem)
    .sort(byLabel(language))
  return [...groups, ...regional, { id: 'rest', label: rest, items: remaining }].filter(
    (group) => group.items.length > 0,
  )
}
