import type { Language } from '../../../src/model/text.ts'
import type { Change } from './changes.ts'

/** Changes as a reader looks for them: what the chart is about first, then by name in the page's language. Those of one name
 *  keep their order, which is that of time. */
export function inReadingOrder(changes: readonly Change[], language: Language): readonly Change[] {
  const { compare } = new Intl.Collator(language)
  return [...changes].sort(
    (a, b) =>
      Number(b.highlighted) - Number(a.highlighted) || compare(a.series[language], b.series[language]),
  )
}
