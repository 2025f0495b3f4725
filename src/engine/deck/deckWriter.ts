import type { Deck } from '../../data/deckSchema.ts'
import { deckProblems } from '../../i18n/deckProblemMessages.ts'
import { evaluateFigures, type Quantities } from '../../model/figure/evaluate.ts'
import { problemText } from '../../model/figure/problem.ts'
import type { CellRef } from '../../model/series.ts'
import { parseTemplate } from '../../model/template/parseTemplate.ts'
import { renderTemplate } from '../../model/template/renderTemplate.ts'
import type { Text } from '../../model/text.ts'
import { figureContext } from '../words.ts'
import type { DeckContext } from './showDeck.ts'

export interface Written {
  /** Undefined where a figure in it cannot be had. */
  readonly text: string | undefined
  /** Every cell that the words depend on. */
  readonly from: readonly CellRef[]
  /** Names of the deck's figures in it. */
  readonly figures: readonly string[]
}

/** Writes a text of a deck; `path` is its place in the file. */
export type WriteText = (text: Text, path: string) => Written

/** The figures that a template names. */
function namesIn(template: string, quantities: Quantities): readonly string[] {
  const parsed = parseTemplate(template)
  if (!parsed.ok) return []
  return parsed.template.flatMap((part) => {
    if (typeof part === 'string' || 'area' in part.subject) return []
    const { path } = part.subject
    const lengths = [...path.keys()].map((index) => path.slice(0, path.length - index).join('.'))
    return lengths.find((name) => quantities.has(name)) ?? []
  })
}

/** Writes a deck's sentences over its figures. What cannot be written is reported by its place and left out. */
export function deckWriter(deck: Deck, { library, language, literal, report }: DeckContext): WriteText {
  if (literal) return (text) => ({ text: text[language], from: [], figures: [] })
  const context = figureContext(library)
  const quantities = evaluateFigures(deck.figures, context)
  return (text, path) => {
    const template = text[language]
    const rendered = renderTemplate(template, quantities, language, { areas: context.areas })
    const figures = namesIn(template, quantities)
    if (rendered.ok) return { text: rendered.text, from: rendered.from, figures }
    const place = `${path}.${language}`
    report?.({ path: place, ...deckProblems.sentence(problemText(rendered.problem, place)) })
    return { text: undefined, from: [], figures }
  }
}
