import { kindOf } from '../../charts/kinds.ts'
import type { ChartModel } from '../../charts/types.ts'
import type { Problem } from '../../data/problem.ts'
import type { View } from '../../data/viewSchema.ts'
import { deckProblems } from '../../i18n/deckProblemMessages.ts'
import { parseAddress } from '../../state/url.ts'
import { buildModel } from '../buildModel.ts'
import type { DeckContext } from './showDeck.ts'

/** A chart of a slide in one of its states. */
export interface AskedChart {
  readonly view: string
  /** As an address holds them, without "?". */
  readonly choices: string
  /** Place in the deck's file of what names the view, and of the choices. */
  readonly viewPath: string
  readonly choicesPath: string
}

type Report = (problem: Problem) => void

/** The chart, or why there is none. What is not honoured is reported, and drawn without. */
export function showChart(
  { view: id, choices: text, viewPath, choicesPath }: AskedChart,
  { views, library, language }: DeckContext,
  report: Report,
): ChartModel | Problem {
  const view = views.get(id)
  if (!view) return { path: viewPath, ...deckProblems.noView(id) }
  const { choices, problems } = parseAddress(text === '' ? '' : `?${text}`)
  for (const problem of problems)
    report({ path: choicesPath, ...deckProblems.choices(`${problem.parameter}=${problem.text}`) })
  const strangers = choices.areas.filter((code) => !library.areas.byCode.has(code))
  for (const code of strangers) report({ path: choicesPath, ...deckProblems.unknownArea(code) })
  const known = { ...choices, areas: choices.areas.filter((code) => library.areas.byCode.has(code)) }
  const built = buildModel(view, known, library, language)
  if (built.kind === 'empty') return { path: choicesPath, ...deckProblems.empty(id) }
  for (const notice of built.notices) report({ path: choicesPath, ...deckProblems.notHonoured(notice) })
  return built.model
}

/** Whether a chart is a map, by its view. */
export const isMap = (views: ReadonlyMap<string, View>, id: string): boolean => views.get(id)?.chart === 'map'

/** Areas and series that can stand out in a chart. */
export function subjectsOf(model: ChartModel): ReadonlySet<string> {
  const { marks } = kindOf(model).layout(model)
  return new Set(marks.flatMap(({ series, area, id }) => [series, id, ...(area === undefined ? [] : [area])]))
}
