import type { BarRow, BarsModel, SourceLine } from '../charts/types.ts'
import type { Claim } from '../data/claimSchema.ts'
import { claimQuantities } from '../model/claim/readClaim.ts'
import type { Cube } from '../model/cube.ts'
import { isProblem } from '../model/figure/problem.ts'
import { isNumber } from '../model/gap.ts'
import { periodText } from '../model/periodText.ts'
import type { Quantity } from '../model/quantity.ts'
import type { CellRef } from '../model/series.ts'
import type { Language } from '../model/text.ts'
import { missingDatum } from './datum.ts'
import { cubeKey, type Library } from './library.ts'
import { claimMark } from './models/context.ts'
import { sourcesOfCells } from './sources.ts'
import { unitPhrase } from './subtitle.ts'
import { figureContext } from './words.ts'

const cubeOfCell = (library: Library, { dataset, vintage }: CellRef): Cube | undefined => {
  const current = library.cubes.get(cubeKey(dataset))
  return current?.vintage === vintage ? current : library.cubes.get(cubeKey(dataset, vintage))
}

/** What one cell is, in the words of its dataset: "Exports, Components, United States". Dimensions of one category say nothing. */
function cellName(ref: CellRef, library: Library, language: Language): string {
  const cube = cubeOfCell(library, ref)
  if (!cube) return ''
  const parts = cube.dimensions.flatMap((dimension) => {
    const code = ref.at[dimension.id]
    if (code === undefined || dimension.role === 'time') return []
    if (dimension.id === 'indicator') return [cube.indicators.get(code)?.label[language] ?? code]
    if (dimension.codes.length < 2 || /^(_T|TOTAL|T|W)$/.test(code)) return []
    return [library.areas.byCode.get(code)?.name[language] ?? dimension.names.get(code)?.[language] ?? code]
  })
  return parts.join(', ')
}

/** Words that all names begin with, up to a comma: what need not be said on every row. */
function withoutCommon(names: readonly string[]): readonly string[] {
  const lists = names.map((name) => name.split(', '))
  const [first = []] = lists
  let common = 0
  while (lists.every((list) => list.length > common + 1 && list[common] === first[common])) common += 1
  return lists.map((list) => list.slice(common).join(', '))
}

interface Measured {
  readonly name: string
  readonly quantity: Quantity & { readonly cell: number }
}

/** A claim beside the cells it can be compared with, as bars: those in the claim's own unit. Undefined where the claim has no
 *  figure, or there is nothing to compare it with. */
export function claimChart(claim: Claim, library: Library, language: Language): BarsModel | undefined {
  const unit = claim.asserted?.unit
  const asserted = unit && claimMark({ library, language }, claim.id, unit)
  if (!unit || !asserted) return undefined
  const measured = [...claimQuantities(claim, figureContext(library))].flatMap(
    ([name, quantity]): Measured[] => {
      if (isProblem(quantity) || !isNumber(quantity.cell)) return []
      // What is computed from several figures is said in the sentence, where it can be explained.
      const figure = claim.figures[name]
      const published = figure !== undefined && ('value' in figure || 'perHead' in figure)
      return published && quantity.unit.code === unit.code && unit.code !== 'RANK'
        ? [{ name, quantity: { ...quantity, cell: quantity.cell } }]
        : []
    },
  )
  if (measured.length === 0) return undefined
  const cells = measured.flatMap(({ quantity }) => quantity.from)
  // Of a figure per head the first cell is the one that was divided.
  const names = withoutCommon(
    measured.map(({ name, quantity: { from } }) => (from[0] ? cellName(from[0], library, language) : name)),
  )
  const row = (id: string, label: string, cell: number, more: Partial<BarRow>): BarRow => ({
    ...missingDatum,
    id,
    label,
    cell,
    highlight: false,
    neighbour: false,
    ...more,
  })
  const rows = [
    row(claim.id, asserted.label, asserted.value, {
      claim: asserted,
      ...(claim.asserted?.period === undefined ? {} : { period: claim.asserted.period }),
    }),
    ...measured.map(({ name, quantity }, index) =>
      row(
        name,
        `${names[index] ?? name}${quantity.period === undefined ? '' : `, ${periodText(quantity.period, language)}`}`,
        quantity.cell * 10 ** (quantity.unit.multiplier - unit.multiplier),
        {
          status: quantity.status,
          marks: [...new Set(quantity.notes.map((note) => note.kind))],
          notes: [...new Set(quantity.notes.map((note) => note.text[language]))],
        },
      ),
    ),
  ]
  const sources: readonly SourceLine[] = [
    {
      text: `${claim.who[language]}, ${claim.where.name}`,
      vintages: [claim.when],
      licence: '',
      ...(claim.where.url === undefined ? {} : { url: claim.where.url }),
    },
    ...sourcesOfCells(cells, library, language),
  ]
  return {
    type: 'bars',
    id: claim.id,
    language,
    title: claim.label[language],
    subtitle: unitPhrase(unit, language),
    description: '',
    notes: [],
    sources,
    unit,
    atLeast: false,
    rows,
    references: [],
  }
}
