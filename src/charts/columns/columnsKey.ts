import { isGap } from '../../model/gap.ts'
import { isReserved, statusWords, valueText } from '../datumText.ts'
import { type Key, layoutKey } from '../keyLayout.ts'
import type { ColumnsModel } from '../types.ts'

const joined = (texts: readonly string[]): string => [...new Set(texts)].join(', ')

/** What colours and hatches mean, as far as they occur: series where there are several, what is particular of hatched
 *  columns, why others are missing. */
export function columnsKey(model: ColumnsModel, colours: readonly string[]): Key {
  const { unit, language } = model
  const data = model.series.flatMap((one) => one.points)
  const several = model.series.length > 1
  const series = model.series.map((one, index) => ({
    text: one.label,
    classes: colours[index] ?? 'sm',
    hatch: undefined,
  }))
  const reserved = joined(
    data
      .filter((datum) => isReserved(datum) && !isGap(datum.cell))
      .flatMap((datum) => statusWords(datum, language)),
  )
  const missing = joined(
    data.filter((datum) => isGap(datum.cell)).map((datum) => valueText(datum, unit, language)),
  )
  const one = colours[0] ?? 'sm'
  return layoutKey([
    ...(several ? series : []),
    ...(reserved === '' ? [] : [{ text: reserved, classes: several ? 'sm' : one, hatch: 'over' as const }]),
    ...(missing === '' ? [] : [{ text: missing, classes: 'sm', hatch: 'empty' as const }]),
  ])
}
