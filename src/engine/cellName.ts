import type { Cube } from '../model/cube.ts'
import type { CellRef } from '../model/series.ts'
import type { Language } from '../model/text.ts'
import { cubeKey, type Library } from './library.ts'

/** What names a cell: its period says nothing, and of a reference to the present figures no vintage is known. */
type Named = Pick<CellRef, 'dataset' | 'at'> & { readonly vintage?: string | undefined }

const cubeOfCell = (library: Library, { dataset, vintage }: Named): Cube | undefined => {
  const current = library.cubes.get(cubeKey(dataset))
  if (vintage === undefined || current?.vintage === vintage) return current
  return library.cubes.get(cubeKey(dataset, vintage))
}

/** What one cell is, in the words of its dataset: "Exports, Components, United States". Dimensions of one category say nothing. */
export function cellName(cell: Named, library: Library, language: Language): string {
  const cube = cubeOfCell(library, cell)
  if (!cube) return ''
  const parts = cube.dimensions.flatMap((dimension) => {
    const code = cell.at[dimension.id]
    if (code === undefined || dimension.role === 'time') return []
    if (dimension.id === 'indicator') return [cube.indicators.get(code)?.label[language] ?? code]
    if (dimension.codes.length < 2 || /^(_T|TOTAL|T|W)$/.test(code)) return []
    return [library.areas.byCode.get(code)?.name[language] ?? dimension.names.get(code)?.[language] ?? code]
  })
  return parts.join(', ')
}
