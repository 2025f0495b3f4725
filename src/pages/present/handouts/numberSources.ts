import type { SourceLine } from '../../../charts/types.ts'
import type { ShownDeck } from '../../../engine/deck/shownDeck.ts'

export interface NumberedSource extends SourceLine {
  /** From 1. */
  readonly number: number
  /** Slides that draw on it, from 1. */
  readonly slides: readonly number[]
}

/** Every source of a deck once, in the order of the slides, with every date of publication that was used. */
export function numberSources({ slides }: Pick<ShownDeck, 'slides'>): readonly NumberedSource[] {
  const found = new Map<string, NumberedSource>()
  for (const [index, { sources }] of slides.entries())
    for (const source of sources) {
      const known = found.get(source.text)
      found.set(source.text, {
        ...source,
        vintages: [...new Set([...(known?.vintages ?? []), ...source.vintages])].sort(),
        number: known?.number ?? found.size + 1,
        slides: [...new Set([...(known?.slides ?? []), index + 1])],
      })
    }
  return [...found.values()]
}

/** "1, 3": the numbers of those that a text names. */
export const numbersIn = (text: string, sources: readonly NumberedSource[]): string =>
  sources
    .filter((source) => text.includes(source.text))
    .map(({ number }) => number)
    .join(', ')
