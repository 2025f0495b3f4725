import type { Deck } from '../../data/deckSchema.ts'
import type { Problem } from '../../data/problem.ts'
import { deckProblems } from '../../i18n/deckProblemMessages.ts'
import { evaluateFigures } from '../../model/figure/evaluate.ts'
import { problemText } from '../../model/figure/problem.ts'
import type { CellRef } from '../../model/series.ts'
import { renderTemplate } from '../../model/template/renderTemplate.ts'
import type { Text } from '../../model/text.ts'
import { figureContext } from '../words.ts'
import type { DeckContext } from './showDeck.ts'

export interface Written {
  /** Undefined where a figure in it cannot be had. */
  readonly text: string | undefined
  /** Every cell that the words depend on. */
  readonly from: readonly CellRef[]
  /** Why there is no text; reported already. */
  readonly problem?: Problem | undefined
}

/** Writes a text of a deck; `path` is its place in the file. */
export type WriteText = (text: Text, path: string) => Written

/** Writes a deck's sentences over its figures. What cannot be written is reported by its place and left out. */
export function deckWriter(deck: Deck, { library, language, literal, report }: DeckContext): WriteText {
  if (literal) return (text) => ({ text: text[language], from: [] })
  const context = figureContext(library)
  const quantities = evaluateFigures(deck.figures, context)
  return (text, path) => {
    const template = text[language]
    const rendered = renderTemplate(template, quantities, language, { areas: context.areas })
    if (rendered.ok) return { text: rendered.text, from: rendered.from }
    const place = `${path}.${language}`
    const problem = { path: place, ...deckProblems.sentence(problemText(rendered.problem, place)) }
    report?.(problem)
    return { text: undefined, from: [], problem }
  }
}
