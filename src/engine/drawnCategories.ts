import { areaName } from '../model/areaNames.ts'
import { hasNumbers } from '../model/cube.ts'
import { cubeOf } from './library.ts'
import type { ModelContext } from './models/context.ts'

/** Codes that mean "all of them": naming them says nothing. */
const wholes: ReadonlySet<string> = new Set(['_T', 'W', 'TOTAL'])

/** Names of the one category of several that is drawn: partner, sector, product. Where the view has a subtitle of its own
 *  only what the reader has put in place of the view's. */
export function drawnCategories(
  { honoured, library, language, prepared }: ModelContext,
  onlyChosen: boolean,
): readonly string[] {
  const [first] = prepared
  const cube = first && cubeOf(library, first.selection)
  const keys = prepared.flatMap((one) => one.series).map((series) => series.key)
  return (cube?.dimensions ?? []).flatMap((dimension) => {
    const codes = new Set(keys.map((key) => key[dimension.id]))
    const [code] = codes
    if (dimension.role !== 'classification' || codes.size !== 1 || code === undefined) return []
    const indicator = keys[0]?.indicator ?? ''
    const others = dimension.codes.filter((one) => one !== code)
    const amongSeveral =
      cube !== undefined && others.some((one) => hasNumbers(cube, { indicator, [dimension.id]: one }))
    if (wholes.has(code) || !amongSeveral) return []
    if (onlyChosen && code !== honoured.sector && code !== honoured.partner) return []
    return [dimension.names.get(code)?.[language] ?? areaName(library.areas, code, language)]
  })
}

/** Names of what the reader has put in place of the view's own partner or sector. */
export function replacedCategories({ view, honoured, library, language }: ModelContext): readonly string[] {
  const [selection] = view.data
  const cube = selection && cubeOf(library, selection)
  return [honoured.sector, honoured.partner].flatMap((code) => {
    const dimension = cube?.dimensions.find(
      (one) => one.role === 'classification' && one.positions.has(code ?? ''),
    )
    if (code === undefined || !dimension || selection?.at[dimension.id] === code) return []
    return [dimension.names.get(code)?.[language] ?? areaName(library.areas, code, language)]
  })
}
