import type { ClaimMark, Rank } from '../../charts/types.ts'
import type { CubeView } from '../../data/viewSchema.ts'
import { isNumber } from '../../model/gap.ts'
import { ranking } from '../../model/rank.ts'
import type { Series } from '../../model/series.ts'
import type { Language } from '../../model/text.ts'
import type { Unit } from '../../model/unit.ts'
import type { Choices } from '../../state/choices.ts'
import { assertedText } from '../assertedText.ts'
import { observationAt } from '../datum.ts'
import type { Library } from '../library.ts'
import type { Prepared } from '../prepare.ts'

/** What each chart type's model is made from. */
export interface ModelContext<V = CubeView> {
  readonly view: V
  readonly honoured: Choices
  readonly prepared: readonly Prepared[]
  readonly library: Library
  readonly language: Language
}

const plain: Unit = { code: 'IDX', multiplier: 0, decimals: 1 }

/** The unit of the drawn series; they share one (units are typed: a view that mixes them does not pass the check). */
export const unitOf = (prepared: readonly Prepared[]): Unit =>
  prepared.flatMap((one) => one.series)[0]?.indicator.unit ?? plain

/** Which areas are strong: the view's own, or the reader's where those are few and the view's are not among them. */
export const isHighlighted = (context: ModelContext, area: string | undefined): boolean =>
  area !== undefined && context.view.highlight.includes(area)

/** Ranks in one period among a field, by area. Empty where the field is no field of areas. */
export function ranksAt(field: readonly Series[], period: string): ReadonlyMap<string, Rank> {
  const first = field[0]
  if (!first) return new Map()
  const entries = field.flatMap((series) => {
    const cell = observationAt(series, period)?.cell
    return series.area !== undefined && cell !== undefined && isNumber(cell)
      ? [{ id: series.area, value: cell }]
      : []
  })
  return ranking(entries, first.indicator.rankOrder, first.indicator.tieWithin)
}

/** A claim's figure in the drawn unit; undefined where the claim has none or measures something else. */
export function claimMark(
  context: Pick<ModelContext, 'library' | 'language'>,
  id: string,
  unit: Unit,
): ClaimMark | undefined {
  const claim = context.library.claims.get(id)
  if (!claim?.asserted || claim.asserted.unit.code !== unit.code) return undefined
  const value = claim.asserted.value * 10 ** (claim.asserted.unit.multiplier - unit.multiplier)
  return {
    id,
    label: claim.label[context.language],
    value,
    text: assertedText(claim.asserted, context.language),
  }
}

/** Claims beside the statistics: none where the reader has chosen other areas than the ones they are about. */
export function claimMarks(context: ModelContext, unit: Unit): readonly ClaimMark[] {
  const { view, honoured } = context
  const elsewhere = honoured.areas.length > 0 && !view.highlight.some((area) => honoured.areas.includes(area))
  if (elsewhere && view.highlight.length > 0) return []
  return view.references.flatMap((reference) => claimMark(context, reference.claim, unit) ?? [])
}
