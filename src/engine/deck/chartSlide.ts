import type { ChartModel } from '../../charts/types.ts'
import { deckProblems } from '../../i18n/deckProblemMessages.ts'
import { offersOf } from '../offers.ts'
import { joinSources, sourcesOfCells } from '../sources.ts'
import { eachOnce, figureLines, sourceText } from './figureLines.ts'
import { quotes } from './quotes.ts'
import { type AskedChart, isMap, showChart, subjectsOf } from './showCharts.ts'
import type { FigureLine, ShownStep } from './shownDeck.ts'
import { bareBody, isProblem, type Made, type SlideOf, type SlideTools } from './slideParts.ts'
import { type SlideState, statesOfOne, statesOfTwo } from './slideStates.ts'

type ChartSlide = SlideOf<'chart'> | SlideOf<'map'> | SlideOf<'two-charts'>

/** Every chart of a slide's states, each once; or the first that there is none of. */
function chartsOf(states: readonly SlideState[], { context }: SlideTools) {
  const { report } = context
  const models: ChartModel[] = []
  const known = new Map<string, number>()
  for (const chart of states.flatMap(({ charts }) => charts)) {
    if (known.has(nameOf(chart))) continue
    const model = showChart(chart, context, report)
    if (isProblem(model)) return model
    known.set(nameOf(chart), models.push(model) - 1)
  }
  return { models, indexOf: (chart: AskedChart) => known.get(nameOf(chart)) ?? 0 }
}

const nameOf = ({ view, choices }: AskedChart): string => `${view}?${choices}`

const search = (choices: string): string => (choices === '' ? '' : `?${choices}`)

/** What stands out in a state, as far as its charts have it; the rest is reported, each once. */
function highlighter({ context, path }: SlideTools, view: string) {
  const told = new Set<string>()
  return ({ highlight, highlightPath }: SlideState, shown: readonly ChartModel[]): readonly string[] => {
    const subjects = new Set(shown.flatMap((model) => [...subjectsOf(model)]))
    for (const code of highlight.filter((one) => !subjects.has(one))) {
      if (!told.has(code))
        context.report({ path: highlightPath || path, ...deckProblems.unknownMark(code, view) })
      told.add(code)
    }
    return highlight.filter((code) => subjects.has(code))
  }
}

/** A title that is computed from cells has a number in it, and may be quoted. */
const titleLine = ({ title, sources }: ChartModel): readonly FigureLine[] =>
  /\d/.test(title) ? [{ text: title, source: sourceText(sources) }] : []

/** Years that a chart of one year can be moved to. */
function yearsOf(
  id: string,
  { context: { views, library, language } }: SlideTools,
): readonly [number, number] | null {
  const view = views.get(id)
  if (!view || !('slider' in view) || !view.slider) return null
  return offersOf(view, library, language).years ?? null
}

/** One or two charts, with the states that the speaker steps through. */
export function chartSlide(slide: ChartSlide, tools: SlideTools): Made {
  const { context, path } = tools
  const { views, library, language, report } = context
  if (slide.kind === 'map' && views.has(slide.view) && !isMap(views, slide.view)) {
    const problem = { path: `${path}.view`, ...deckProblems.noMap(slide.view) }
    report(problem)
    return problem
  }
  const states = slide.kind === 'two-charts' ? statesOfTwo(slide, tools) : statesOfOne(slide, tools)
  const charts = chartsOf(states, tools)
  if (isProblem(charts)) {
    report(charts)
    return charts
  }
  const { models, indexOf } = charts
  const asked = states[0]?.charts ?? []
  const highlighted = highlighter(tools, asked[0]?.view ?? '')
  const lines: FigureLine[] = []
  const steps = states.map((state): ShownStep => {
    const indexes = state.charts.map(indexOf)
    const shown = indexes.flatMap((index) => models[index] ?? [])
    const highlight = highlighted(state, shown)
    const titled = state.title?.text !== undefined && slide.kind !== 'two-charts'
    lines.push(
      ...figureLines([state.title, state.sentence], context),
      ...shown.flatMap((model) => [...(titled ? [] : titleLine(model)), ...quotes(model, highlight)]),
    )
    return {
      models: indexes,
      choices: state.charts.map(({ choices }) => search(choices)),
      highlight,
      title: state.title?.text ?? shown[0]?.title ?? slide.id,
      ...(state.sentence?.text === undefined ? {} : { sentence: state.sentence.text }),
    }
  })
  const cells = states.flatMap(({ title, sentence }) => [...(title?.from ?? []), ...(sentence?.from ?? [])])
  return {
    ...bareBody(steps[0]?.title ?? slide.id),
    views: asked.map(({ view }) => view),
    years: asked.map(({ view }) => yearsOf(view, tools)),
    models,
    steps,
    figures: eachOnce(lines),
    sources: joinSources([...models.map((model) => model.sources), sourcesOfCells(cells, library, language)]),
  }
}
