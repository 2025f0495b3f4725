import type { ChartModel } from '../charts/types.ts'
import type { CubeView, View } from '../data/viewSchema.ts'
import { messagesOf } from '../i18n/messages.ts'
import { areaName } from '../model/areaNames.ts'
import { hasNumbers } from '../model/cube.ts'
import type { FigureProblem } from '../model/figure/problem.ts'
import { isNumber } from '../model/gap.ts'
import type { Language } from '../model/text.ts'
import type { Choices } from '../state/choices.ts'
import { periodsOfAll } from './datum.ts'
import { describeChart } from './describe.ts'
import { cubeOf, type Library } from './library.ts'
import { barsModel, barsPeriod } from './models/bars.ts'
import { claimBarsModel } from './models/claimBars.ts'
import { areasModel, columnsModel } from './models/columns.ts'
import { type ModelContext, unitOf } from './models/context.ts'
import { bumpModel, linesModel } from './models/lines.ts'
import { dotsModel, mapModel, mapPeriod, scatterModel, scatterPeriod } from './models/places.ts'
import { timelineModel } from './models/timeline.ts'
import { type Prepared, prepare, shownBasis } from './prepare.ts'
import { type Scope, scopeOf } from './scope.ts'
import { joinSources, sourcesOf } from './sources.ts'
import { subtitleText } from './subtitle.ts'
import { type Write, writer } from './words.ts'

export type Built =
  | { readonly kind: 'chart'; readonly model: ChartModel; readonly notices: readonly string[] }
  /** Nothing to draw for these choices; `choices` names them. */
  | { readonly kind: 'empty'; readonly choices: string; readonly notices: readonly string[] }

type Report = (problem: FigureProblem) => void

type Body = ChartModel extends infer M
  ? M extends ChartModel
    ? Omit<M, 'id' | 'language' | 'title' | 'subtitle' | 'description' | 'notes' | 'sources'>
    : never
  : never

interface Shown {
  readonly body: Body | undefined
  /** The one period that is shown, where there is one. */
  readonly period: string | undefined
}

function bodyOf(context: ModelContext): Shown {
  const { view } = context
  switch (view.chart) {
    case 'lines':
      return { body: linesModel({ ...context, view }), period: undefined }
    case 'bump':
      return { body: bumpModel({ ...context, view }), period: undefined }
    case 'bars':
      return { body: barsModel({ ...context, view }), period: barsPeriod({ ...context, view }) }
    case 'columns':
      return { body: columnsModel({ ...context, view }), period: undefined }
    case 'areas':
      return { body: areasModel({ ...context, view }), period: undefined }
    case 'map':
      return { body: mapModel({ ...context, view }), period: mapPeriod({ ...context, view }) }
    case 'dots':
      return { body: dotsModel({ ...context, view }), period: undefined }
    case 'scatter':
      return { body: scatterModel({ ...context, view }), period: scatterPeriod({ ...context, view }) }
  }
}

/** The choices as a reader would say them: "Slovakia, Hungary; 1990–1995". */
function choicesText(choices: Choices, library: Library, language: Language): string {
  const { filters } = messagesOf(language)
  const { from, to } = choices
  const period =
    from !== undefined && to !== undefined
      ? filters.years(String(from), String(to))
      : from !== undefined
        ? filters.yearsFrom(String(from))
        : to !== undefined
          ? filters.yearsTo(String(to))
          : ''
  const parts = [
    choices.areas.map((code) => areaName(library.areas, code, language)).join(', '),
    period,
    choices.basis === undefined ? '' : filters.bases[choices.basis],
    choices.sector ?? '',
    choices.partner === undefined ? '' : areaName(library.areas, choices.partner, language),
  ]
  return parts.filter((part) => part !== '').join('; ')
}

function noticeTexts(scope: Scope, language: Language): readonly string[] {
  const { filters, panels } = messagesOf(language)
  return scope.notices.map((notice) => `${filters[notice.filter]}: ${panels.notApplied[notice.reason]}`)
}

const drawsNumbers = (prepared: readonly Prepared[]): boolean =>
  prepared.some((one) => one.series.some((series) => series.observations.some((it) => isNumber(it.cell))))

function sourcesIn(prepared: readonly Prepared[], library: Library, language: Language) {
  return joinSources(
    prepared.map((one) => {
      const cube = cubeOf(library, one.selection)
      const cells = one.series.flatMap((series) =>
        series.observations
          .filter((it) => isNumber(it.cell))
          .map((it) => ({ ...series.key, time: it.period })),
      )
      return cube ? sourcesOf(cube, cells, language) : []
    }),
  )
}

/** The last selected indicator only: what the reader chose among several, or the view's first. */
function selectionsOf(view: CubeView, honoured: Choices): CubeView['data'] {
  if (!view.filters.includes('indicator')) return view.data
  const chosen = view.data.filter((selection) =>
    [selection.at.indicator].flat().includes(honoured.indicator ?? ''),
  )
  return chosen.length > 0 ? chosen : view.data.slice(0, 1)
}

function subtitleOf(view: CubeView, context: ModelContext, write: Write, period: string): string {
  const { language, honoured } = context
  const own = view.subtitle && write(view.subtitle[language])
  if (own !== undefined) return [own, ...drawnCategories(context, true)].join(', ')
  const indicator = context.prepared.flatMap((one) => one.series)[0]?.indicator
  if (!indicator) return ''
  const unit = unitOf(context.prepared)
  return subtitleText(
    indicator,
    drawnCategories(context, false),
    shownBasis(view, honoured),
    unit,
    period,
    language,
  )
}

/** Codes that mean "all of them": naming them says nothing. */
const wholes: ReadonlySet<string> = new Set(['_T', 'W', 'TOTAL'])

/** Names of the one category of several that is drawn: partner, sector, product. Where the view has a subtitle of its own
 *  only what the reader has put in place of the view's. */
function drawnCategories(
  { honoured, library, language, prepared }: ModelContext,
  onlyChosen: boolean,
): readonly string[] {
  const [first] = prepared
  const cube = first && cubeOf(library, first.selection)
  const keys = prepared.flatMap((one) => one.series).map((series) => series.key)
  return (cube?.dimensions ?? []).flatMap((dimension) => {
    const codes = new Set(keys.map((key) => key[dimension.id]))
    const [code] = codes
    if (dimension.role !== 'classification' || codes.size !== 1 || code === undefined) return []
    const indicator = keys[0]?.indicator ?? ''
    const others = dimension.codes.filter((one) => one !== code)
    const amongSeveral =
      cube !== undefined && others.some((one) => hasNumbers(cube, { indicator, [dimension.id]: one }))
    if (wholes.has(code) || !amongSeveral) return []
    if (onlyChosen && code !== honoured.sector && code !== honoured.partner) return []
    return [dimension.names.get(code)?.[language] ?? areaName(library.areas, code, language)]
  })
}

const defined = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.flatMap((text) => text ?? [])

function finish(
  view: View,
  body: Body,
  write: Write,
  subtitle: string,
  sources: ChartModel['sources'],
  language: Language,
): ChartModel {
  const title = write(view.title[language]) ?? view.label[language]
  const bare: ChartModel = {
    ...body,
    id: view.id,
    language,
    title,
    subtitle,
    description: '',
    notes: defined(view.notes.map((note) => write(note[language]))),
    sources,
  }
  const sentence = view.sentence && write(view.sentence[language])
  return {
    ...bare,
    description: defined([title.endsWith('.') ? title : `${title}.`, sentence, describeChart(bare)]).join(
      ' ',
    ),
  }
}

function buildFromCubes(
  whole: CubeView,
  choices: Choices,
  library: Library,
  language: Language,
  report: Report,
): Built {
  const scope = scopeOf(whole, choices, library)
  const view = { ...whole, data: selectionsOf(whole, scope.honoured) }
  const prepared = view.data.map((selection) =>
    prepare(selection, { view, honoured: scope.honoured, library, language }),
  )
  const notices = noticeTexts(scope, language)
  if (!drawsNumbers(prepared))
    return { kind: 'empty', choices: choicesText(scope.honoured, library, language), notices }
  const context: ModelContext = { view, honoured: scope.honoured, prepared, library, language }
  const { body, period } = bodyOf(context)
  if (!body) return { kind: 'empty', choices: choicesText(scope.honoured, library, language), notices }
  const periods = periodsOfAll(prepared.flatMap((one) => one.series))
  const [from, to] = [periods[0] ?? '', periods.at(-1) ?? '']
  const span = period ?? (from === to ? from : `${from}–${to}`)
  const write = writer({ view, prepared, period: period ?? to, from, to, library, language, report })
  const mixed = view.chart === 'bars' && view.rows === 'selections'
  const subtitle = subtitleOf(view, context, write, mixed ? '' : span)
  return {
    kind: 'chart',
    model: finish(view, body, write, subtitle, sourcesIn(prepared, library, language), language),
    notices,
  }
}

/** A view's chart for the reader's choices: everything the reader will see of it, as plain data. Pure.
 *  @param library must hold the view's cubes; a selection whose cube is missing draws nothing.
 *  @param report is told of every figure that cannot be had; its sentence is left out. */
export function buildModel(
  view: View,
  choices: Choices,
  library: Library,
  language: Language,
  report: Report = () => undefined,
): Built {
  if ('data' in view) return buildFromCubes(view, choices, library, language, report)
  const write = writer({ view, prepared: [], period: '', from: '', to: '', library, language, report })
  const made =
    view.chart === 'timeline'
      ? timelineModel(view, library, language)
      : claimBarsModel(view, library, language)
  if (!made) return { kind: 'empty', choices: '', notices: [] }
  const subtitle = (view.subtitle && write(view.subtitle[language])) ?? made.subtitle
  return {
    kind: 'chart',
    model: finish(view, made.body, write, subtitle, made.sources, language),
    notices: [],
  }
}
