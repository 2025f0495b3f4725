import type { SourceLine } from '../../charts/types.ts'
import type { CellRef } from '../../model/series.ts'
import { sourcesOfCells } from '../sources.ts'
import type { Written } from './deckWriter.ts'
import type { DeckContext } from './showDeck.ts'
import type { FigureLine } from './shownDeck.ts'

/** Producers in one line. */
export const sourceText = (sources: readonly SourceLine[]): string =>
  sources.map(({ text }) => text).join('; ')

/** Words with who published the cells that they stand on. */
export const lineOf = (
  text: string,
  from: readonly CellRef[],
  { library, language }: DeckContext,
): FigureLine => ({ text, source: sourceText(sourcesOfCells(from, library, language)) })

/** The sentences that have figures in them, to be quoted as they stand. */
export const figureLines = (
  written: readonly (Written | undefined)[],
  context: DeckContext,
): readonly FigureLine[] =>
  written.flatMap((one) =>
    one?.text === undefined || one.from.length === 0 ? [] : [lineOf(one.text, one.from, context)],
  )

/** Each line once. */
export const eachOnce = (lines: readonly FigureLine[]): readonly FigureLine[] => [
  ...new Map(lines.map((line) => [line.text, line])).values(),
]
