import type { ChartModel } from '../charts/types.ts'
import type { CubeView, View } from '../data/viewSchema.ts'
import type { FigureProblem } from '../model/figure/problem.ts'
import { isNumber } from '../model/gap.ts'
import type { Language } from '../model/text.ts'
import type { Choices } from '../state/choices.ts'
import { type Body, bodyOf } from './bodyOf.ts'
import { baseNotice, choicesText, noticeTexts } from './choiceTexts.ts'
import { periodsOfAll } from './datum.ts'
import { describeChart } from './describe.ts'
import type { Library } from './library.ts'
import { claimBarsModel } from './models/claimBars.ts'
import type { ModelContext } from './models/context.ts'
import { timelineModel } from './models/timeline.ts'
import { type Prepared, prepare } from './prepare.ts'
import { scopeOf, withoutFigures } from './scope.ts'
import { sourcesIn } from './sources.ts'
import { subtitleOf } from './subtitle.ts'
import { type Title, titleOf } from './titleOf.ts'
import { type Write, writer } from './words.ts'

export type Built =
  | { readonly kind: 'chart'; readonly model: ChartModel; readonly notices: readonly string[] }
  /** Nothing to draw for these choices; `choices` names them. */
  | { readonly kind: 'empty'; readonly choices: string; readonly notices: readonly string[] }

type Report = (problem: FigureProblem) => void

const drawsNumbers = (prepared: readonly Prepared[]): boolean =>
  prepared.some((one) => one.series.some((series) => series.observations.some((it) => isNumber(it.cell))))

/** The last selected indicator only: what the reader chose among several, or the view's first. */
function selectionsOf(view: CubeView, honoured: Choices): CubeView['data'] {
  if (!view.filters.includes('indicator')) return view.data
  const chosen = view.data.filter((selection) =>
    [selection.at.indicator].flat().includes(honoured.indicator ?? ''),
  )
  return chosen.length > 0 ? chosen : view.data.slice(0, 1)
}

const defined = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.flatMap((text) => text ?? [])

interface Words {
  readonly write: Write
  readonly subtitle: string
  readonly title: Title
}

function finish(
  view: View,
  body: Body,
  { write, subtitle, title: { text: title, own } }: Words,
  sources: ChartModel['sources'],
  language: Language,
): ChartModel {
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
  const sentence = own && view.sentence ? write(view.sentence[language]) : undefined
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
  const scopeNotices = noticeTexts(scope, library, language)
  if (!drawsNumbers(prepared))
    return { kind: 'empty', choices: choicesText(scope.honoured, library, language), notices: scopeNotices }
  const context: ModelContext = { view, honoured: scope.honoured, prepared, library, language }
  const { body, period } = bodyOf(context)
  if (!body)
    return { kind: 'empty', choices: choicesText(scope.honoured, library, language), notices: scopeNotices }
  const periods = periodsOfAll(prepared.flatMap((one) => one.series))
  const [from, to] = [periods[0] ?? '', periods.at(-1) ?? '']
  const span = period ?? (from === to ? from : `${from}–${to}`)
  const write = writer({ view, prepared, period: period ?? to, from, to, library, language, report })
  const mixed = view.chart === 'bars' && view.rows === 'selections'
  const subtitle = subtitleOf(view, context, write, mixed ? '' : span)
  return {
    kind: 'chart',
    model: finish(
      view,
      body,
      { write, subtitle, title: titleOf(context, write) },
      sourcesIn(prepared, library, language),
      language,
    ),
    notices: [...scopeNotices, ...baseNotice(context)],
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
  const title = { text: write(view.title[language]) ?? view.label[language], own: true }
  const model = finish(view, made.body, { write, subtitle, title }, made.sources, language)
  return {
    kind: 'chart',
    model: { ...model, notes: [...model.notes, ...made.notes] },
    notices: noticeTexts({ notices: withoutFigures(choices), missing: [] }, library, language),
  }
}
