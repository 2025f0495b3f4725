import type { Area, Areas } from './area.ts'
import type { Language } from './text.ts'

/** The name of an area; its code where the list does not know it. */
export const areaName = (areas: Areas, code: string, language: Language): string =>
  areas.byCode.get(code)?.name[language] ?? code

/** Codes with every @group replaced by its members, each code once, order kept. Unknown groups vanish. */
export function expandAreas(areas: Areas, codes: readonly string[]): readonly string[] {
  const expanded = codes.flatMap((code) =>
    code.startsWith('@') ? (areas.groups.get(code.slice(1))?.areas ?? []) : [code],
  )
  return [...new Set(expanded)]
}

/** The area that a code belongs to, and so on upwards. Stops where the list repeats itself. */
export function ancestorsOf(areas: Areas, code: string): readonly Area[] {
  const found: Area[] = []
  let parent = areas.byCode.get(code)?.parent
  while (parent !== undefined && !found.some((area) => area.code === parent)) {
    const area = areas.byCode.get(parent)
    if (!area) break
    found.push(area)
    parent = area.parent
  }
  return found
}
