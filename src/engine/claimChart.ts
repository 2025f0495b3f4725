import type { BarRow, BarsModel } from '../charts/types.ts'
import type { Claim } from '../data/claimSchema.ts'
import { claimQuantities } from '../model/claim/readClaim.ts'
import { isProblem } from '../model/figure/problem.ts'
import { isNumber } from '../model/gap.ts'
import { periodText } from '../model/periodText.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'
import { cellName } from './cellName.ts'
import { claimCard } from './claimCard.ts'
import { claimSources } from './claimSources.ts'
import { claimDescription, claimedRowName, claimTitle } from './claimTitle.ts'
import { missingDatum } from './datum.ts'
import type { Library } from './library.ts'
import { claimMark } from './models/context.ts'
import { unitPhrase } from './subtitle.ts'
import { figureContext } from './words.ts'

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

/** The published figures that measure what the claim's own figure is of. What is computed from several is said in the
 *  sentence, where it can be explained; what is counted the other way round (a balance beside a deficit) is no comparison. */
function comparable(claim: Claim, value: number, unit: Unit, library: Library): readonly Measured[] {
  return [...claimQuantities(claim, figureContext(library))].flatMap(([name, quantity]): Measured[] => {
    if (isProblem(quantity) || !isNumber(quantity.cell)) return []
    const figure = claim.figures[name]
    const published = figure !== undefined && ('value' in figure || 'perHead' in figure)
    const alike =
      quantity.unit.code === unit.code && quantity.unit.per === unit.per && quantity.cell * value >= 0
    return published && alike ? [{ name, quantity: { ...quantity, cell: quantity.cell } }] : []
  })
}

/** Decimals of a unit once its numbers are stored with another multiplier. */
const decimalsIn = (unit: Unit, { multiplier }: Unit): number =>
  Math.max(0, unit.decimals + multiplier - unit.multiplier)

/** A claim beside the cells it can be compared with, as bars: those in the claim's own unit. Undefined where the claim has no
 *  figure, or there is nothing to compare it with. */
export function claimChart(claim: Claim, library: Library, language: Language): BarsModel | undefined {
  const claimed = claim.asserted?.unit
  const asserted = claimed && claimMark({ library, language }, claim.id, claimed)
  if (!claimed || !asserted || claimed.code === 'RANK') return undefined
  const measured = comparable(claim, asserted.value, claimed, library)
  if (measured.length === 0) return undefined
  const decimals = measured.map(({ quantity }) => decimalsIn(quantity.unit, claimed))
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
    row(claim.id, claimedRowName(claim.where.name, language), asserted.value, {
      claim: asserted,
      decimals: claimed.decimals,
      ...(claim.asserted?.period === undefined ? {} : { period: claim.asserted.period }),
    }),
    ...measured.map(({ name, quantity }, index) =>
      row(
        name,
        `${names[index] ?? name}${quantity.period === undefined ? '' : `, ${periodText(quantity.period, language)}`}`,
        quantity.cell * 10 ** (quantity.unit.multiplier - claimed.multiplier),
        {
          decimals: decimals[index],
          status: quantity.status,
          marks: [...new Set(quantity.notes.map((note) => note.kind))],
          notes: [...new Set(quantity.notes.map((note) => note.text[language]))],
        },
      ),
    ),
  ]
  const card = claimCard(claim, new Map(), library, language)
  return {
    type: 'bars',
    id: claim.id,
    language,
    title: claimTitle(card),
    subtitle: unitPhrase(claimed, language),
    description: claimDescription(card, language),
    notes: [],
    sources: claimSources(claim, library, language),
    // No figure loses decimals: those of the most exact.
    unit: { ...claimed, decimals: Math.max(claimed.decimals, ...decimals) },
    atLeast: false,
    rows,
    references: [],
  }
}
