import { kindOf } from '../../charts/kinds.ts'
import type { ChartModel, SourceLine } from '../../charts/types.ts'
import type { Slide } from '../../data/deckSchema.ts'
import type { Problem } from '../../data/problem.ts'
import { deckProblems } from '../../i18n/deckProblemMessages.ts'
import { offersOf } from '../offers.ts'
import { shownClaim } from '../shownClaim.ts'
import { sourcesOfCells } from '../sources.ts'
import type { WriteText, Written } from './deckWriter.ts'
import { type AskedChart, isMap, showChart, subjectsOf } from './showCharts.ts'
import type { DeckContext } from './showDeck.ts'
import type { FigureLine, ShownSlide, ShownStep } from './shownDeck.ts'

type Context = DeckContext & { readonly report: (problem: Problem) => void }
type Of<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>

const isProblem = (value: ChartModel | Problem): value is Problem => 'remedy' in value

const paragraphsOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

const joinSources = (lists: readonly (readonly SourceLine[])[]): readonly SourceLine[] => [
  ...new Map(lists.flat().map((line) => [line.text, line])).values(),
]

const sourceText = (sources: readonly SourceLine[]): string => sources.map(({ text }) => text).join('; ')

/** What stands out in a chart, spoken, with who published it: at most so many, or a page of notes would be a table. */
const mostQuoted = 12
function quotes(model: ChartModel, highlight: readonly string[]): readonly FigureLine[] {
  const { marks } = kindOf(model).layout(model)
  const own = 'rows' in model ? model.rows.filter((row) => row.highlight).map((row) => row.id) : []
  const series =
    'series' in model
      ? model.series.filter((one) => 'highlight' in one && one.highlight).map(({ id }) => id)
      : []
  const shapes =
    model.type === 'map' ? model.shapes.filter((one) => one.highlight).map(({ area }) => area) : []
  const wanted = new Set(highlight.length > 0 ? highlight : [...own, ...series, ...shapes])
  const source = sourceText(model.sources)
  const found = marks.filter(
    (mark) =>
      wanted.has(mark.series) || wanted.has(mark.id) || (mark.area !== undefined && wanted.has(mark.area)),
  )
  const ends = found.length > mostQuoted ? [...found.slice(0, 1), ...found.slice(1 - mostQuoted)] : found
  return ends.map(({ spoken }) => ({ text: spoken, source }))
}

/** The deck's figures in some texts, by the sentences they stand in. */
function figureLines(written: readonly Written[], { library, language }: Context): readonly FigureLine[] {
  return written.flatMap(({ text, from }) => {
    if (text === undefined || from.length === 0) return []
    return [{ text, source: sourceText(sourcesOfCells(from, library, language)) }]
  })
}

/** What every slide has. */
function frameOf(
  slide: Slide,
  path: string,
  write: WriteText,
): Pick<ShownSlide, 'id' | 'kind' | 'notes' | 'seconds'> {
  return {
    id: slide.id,
    kind: slide.kind,
    notes: slide.notes ? paragraphsOf(write(slide.notes, `${path}.notes`).text) : [],
    ...(slide.seconds === undefined ? {} : { seconds: slide.seconds }),
  }
}

const oneStep = (title: string): readonly ShownStep[] => [{ models: [], choices: [], highlight: [], title }]

const bare = { paragraphs: [], views: [], models: [], figures: [], sources: [] } as const

/** A slide that says why it cannot be shown; the others go on. */
function problemSlide(
  slide: Slide,
  problem: Problem,
  context: Context,
  frame: ReturnType<typeof frameOf>,
): ShownSlide {
  const { language, report } = context
  report(problem)
  return {
    ...bare,
    ...frame,
    kind: 'problem',
    title: slide.id,
    paragraphs: [problem.what[language], problem.remedy[language]],
    steps: oneStep(slide.id),
  }
}

interface Words {
  readonly write: WriteText
  readonly path: string
  readonly context: Context
}

function wordsOnly(
  slide: Of<'title'> | Of<'statement'> | Of<'text'> | Of<'end'>,
  { write, path, context }: Words,
): Omit<ShownSlide, 'id' | 'kind' | 'notes' | 'seconds'> {
  const at = (name: string) => `${path}.${name}`
  const parts: Record<string, Written> = {}
  if (slide.kind === 'statement') {
    parts.figure = write(slide.figure, at('figure'))
    parts.title = write(slide.sentence, at('sentence'))
  } else parts.title = write(slide.title, at('title'))
  if (slide.kind === 'title' && slide.subtitle) parts.subtitle = write(slide.subtitle, at('subtitle'))
  if (slide.kind === 'end' && slide.text) parts.subtitle = write(slide.text, at('text'))
  const points =
    slide.kind === 'text' ? slide.points.map((one, index) => write(one, at(`points.${index}`))) : []
  const all = [...Object.values(parts), ...points]
  const title = parts.title?.text ?? slide.id
  return {
    ...bare,
    title,
    ...(parts.subtitle?.text === undefined ? {} : { subtitle: parts.subtitle.text }),
    ...(parts.figure?.text === undefined ? {} : { figure: parts.figure.text }),
    paragraphs: points.flatMap(({ text }) => text ?? []),
    steps: oneStep(title),
    figures: figureLines(all, context),
    sources: sourcesOfCells(
      all.flatMap(({ from }) => from),
      context.library,
      context.language,
    ),
  }
}

interface State {
  readonly charts: readonly AskedChart[]
  readonly highlight: readonly string[]
  readonly highlightPath: string
  readonly title: Written | undefined
  readonly sentence: Written | undefined
}

/** The states of a slide with one chart: each step is the one before with what it changes. */
function statesOf(slide: Of<'chart'> | Of<'map'>, { write, path }: Words): readonly State[] {
  const written = (name: string, text: { readonly en: string; readonly it: string } | undefined) =>
    text && write(text, `${path}.${name}`)
  const first: State = {
    charts: [
      {
        view: slide.view,
        choices: slide.choices ?? '',
        viewPath: `${path}.view`,
        choicesPath: `${path}.choices`,
      },
    ],
    highlight: slide.highlight ?? [],
    highlightPath: `${path}.highlight`,
    title: written('title', slide.title),
    sentence: written('sentence', slide.sentence),
  }
  const states = [first]
  for (const [index, step] of slide.steps.entries()) {
    const before = states.at(-1) ?? first
    const place = `steps.${index}`
    states.push({
      charts: before.charts.map((chart) =>
        step.choices === undefined
          ? chart
          : { ...chart, choices: step.choices, choicesPath: `${path}.${place}.choices` },
      ),
      highlight: step.highlight ?? before.highlight,
      highlightPath: step.highlight ? `${path}.${place}.highlight` : before.highlightPath,
      title: written(`${place}.title`, step.title) ?? before.title,
      sentence: written(`${place}.sentence`, step.sentence) ?? before.sentence,
    })
  }
  return states
}

function statesOfTwo(slide: Of<'two-charts'>, { write, path }: Words): readonly State[] {
  return [
    {
      charts: slide.charts.map(({ view, choices = '' }, index) => ({
        view,
        choices,
        viewPath: `${path}.charts.${index}.view`,
        choicesPath: `${path}.charts.${index}.choices`,
      })),
      highlight: [],
      highlightPath: '',
      title: write(slide.title, `${path}.title`),
      sentence: slide.sentence && write(slide.sentence, `${path}.sentence`),
    },
  ]
}

const search = (choices: string): string => (choices === '' ? '' : `?${choices}`)

function charts(
  slide: Of<'chart'> | Of<'map'> | Of<'two-charts'>,
  words: Words,
): Omit<ShownSlide, 'id' | 'kind' | 'notes' | 'seconds'> | Problem {
  const { context, path } = words
  const { report } = context
  const states = slide.kind === 'two-charts' ? statesOfTwo(slide, words) : statesOf(slide, words)
  const models: ChartModel[] = []
  const known = new Map<string, number>()
  const steps: ShownStep[] = []
  for (const state of states) {
    const indexes: number[] = []
    for (const chart of state.charts) {
      const name = `${chart.view}?${chart.choices}`
      let index = known.get(name)
      if (index === undefined) {
        const model = showChart(chart, context, report)
        if (isProblem(model)) return model
        index = models.push(model) - 1
        known.set(name, index)
      }
      indexes.push(index)
    }
    const shown = indexes.flatMap((index) => models[index] ?? [])
    const subjects = new Set(shown.flatMap((model) => [...subjectsOf(model)]))
    const strangers = state.highlight.filter((code) => !subjects.has(code))
    for (const code of strangers)
      report({ path: state.highlightPath, ...deckProblems.unknownMark(code, state.charts[0]?.view ?? '') })
    const title = state.title?.text ?? shown[0]?.title ?? slide.id
    steps.push({
      models: indexes,
      choices: state.charts.map(({ choices }) => search(choices)),
      highlight: state.highlight.filter((code) => subjects.has(code)),
      title,
      ...(state.sentence?.text === undefined ? {} : { sentence: state.sentence.text }),
    })
  }
  if (slide.kind === 'map' && !isMap(context.views, slide.view))
    return { path: `${path}.view`, ...deckProblems.noMap(slide.view) }
  const written = states.flatMap(({ title, sentence }) => [title ?? [], sentence ?? []].flat())
  const cells = written.flatMap(({ from }) => from)
  const quoted = steps.flatMap((step) =>
    step.models.flatMap((index) => {
      const model = models[index]
      return model ? quotes(model, step.highlight) : []
    }),
  )
  const views = states[0]?.charts.map(({ view }) => view) ?? []
  const lines = [...figureLines(written, context), ...quoted]
  return {
    ...bare,
    title: steps[0]?.title ?? slide.id,
    views,
    years: views.map((view) => yearsOf(view, context)),
    models,
    steps,
    figures: [...new Map(lines.map((line) => [line.text, line])).values()],
    sources: joinSources([
      ...models.map((model) => model.sources),
      sourcesOfCells(cells, context.library, context.language),
    ]),
  }
}

function claim(
  slide: Of<'claim'>,
  { context, path }: Words,
): Omit<ShownSlide, 'id' | 'kind' | 'notes' | 'seconds'> | Problem {
  const { library, views, language } = context
  const found = library.claims.get(slide.claim)
  if (!found) return { path: `${path}.claim`, ...deckProblems.noClaim(slide.claim) }
  const shown = shownClaim(found, views, library, language)
  const source = sourceText(shown.sources)
  const title = shown.card.label
  return {
    ...bare,
    title,
    claim: shown,
    steps: oneStep(title),
    figures: shown.table.rows.map((row) => ({
      text: row.filter((cell) => cell !== '').join(', '),
      source,
    })),
    sources: shown.sources,
  }
}

/** Years that a chart of one year can be moved to. */
function yearsOf(id: string, { views, library, language }: Context): readonly [number, number] | null {
  const view = views.get(id)
  if (!view || !('slider' in view) || !view.slider) return null
  return offersOf(view, library, language).years ?? null
}

/** One slide, ready to be drawn; or one that says why it cannot be.
 *  @param path its place in the deck's file. */
export function showSlide(slide: Slide, path: string, write: WriteText, context: Context): ShownSlide {
  const words = { write, path, context }
  const frame = frameOf(slide, path, write)
  if (
    slide.kind === 'chart' ||
    slide.kind === 'map' ||
    slide.kind === 'two-charts' ||
    slide.kind === 'claim'
  ) {
    const made = slide.kind === 'claim' ? claim(slide, words) : charts(slide, words)
    return 'remedy' in made ? problemSlide(slide, made, context, frame) : { ...frame, ...made }
  }
  return { ...frame, ...wordsOnly(slide, words) }
}
