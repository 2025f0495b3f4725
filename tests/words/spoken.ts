import type { Claim } from '../../src/data/claimSchema.ts'
import type { CubeView, View } from '../../src/data/viewSchema.ts'
import { periodsOfAll } from '../../src/engine/datum.ts'
import type { Library } from '../../src/engine/library.ts'
import { barsPeriod } from '../../src/engine/models/bars.ts'
import type { ModelContext } from '../../src/engine/models/context.ts'
import { mapPeriod, scatterPeriod } from '../../src/engine/models/places.ts'
import { prepare } from '../../src/engine/prepare.ts'
import { figureContext } from '../../src/engine/words.ts'
import { claimQuantities } from '../../src/model/claim/readClaim.ts'
import type { ViewContext } from '../../src/model/figure/context.ts'
import { evaluateFigures, type Quantities } from '../../src/model/figure/evaluate.ts'
import { type Rendered, renderTemplate, type TextContext } from '../../src/model/template/renderTemplate.ts'
import { type Language, languages, type Text } from '../../src/model/text.ts'
import { noChoices } from '../../src/state/choices.ts'

/** One template of a file, in one language, and how to speak it over the cells as they are now. */
export interface Sentence {
  readonly file: string
  readonly place: string
  readonly language: Language
  readonly template: string
  readonly speak: () => Rendered
}

function periodOf(context: ModelContext): string | undefined {
  const { view } = context
  if (view.chart === 'bars') return barsPeriod({ ...context, view })
  if (view.chart === 'map') return mapPeriod({ ...context, view })
  return view.chart === 'scatter' ? scatterPeriod({ ...context, view }) : undefined
}

/** What a view shows before a reader has chosen anything. */
function shownOf(whole: CubeView, library: Library, language: Language): ViewContext {
  const view = whole.filters.includes('indicator') ? { ...whole, data: whole.data.slice(0, 1) } : whole
  const prepared = view.data.map((selection) =>
    prepare(selection, { view, honoured: noChoices, library, language }),
  )
  const series = prepared.flatMap((one) => one.series)
  const periods = periodsOfAll(series)
  const [from, to] = [periods[0] ?? '', periods.at(-1) ?? '']
  const period = periodOf({ view, honoured: noChoices, prepared, library, language }) ?? to
  return { series, field: prepared.flatMap((one) => one.field), period, from, to }
}

function speakView(view: View, library: Library, language: Language): [Quantities, TextContext] {
  const context = figureContext(library)
  const shown = 'data' in view ? shownOf(view, library, language) : undefined
  const { period, from, to } = shown ?? {}
  return [
    evaluateFigures(view.figures, { ...context, view: shown }),
    { areas: library.areas, period, from, to },
  ]
}

type Texts = readonly (readonly [string, Text | undefined])[]

const textsOfView = ({ title, subtitle, sentence, notes }: View): Texts => [
  ['title', title],
  ['subtitle', subtitle],
  ['sentence', sentence],
  ...notes.map((note, index) => [`notes.${index}`, note] as const),
]

const textsOfClaim = ({ statement, measured, verdict }: Claim): Texts => [
  ['statement', statement],
  ['measured', measured],
  ['verdict.reason', verdict.reason],
]

function sentences(
  file: string,
  texts: Texts,
  speak: (language: Language) => [Quantities, TextContext],
): readonly Sentence[] {
  return languages.flatMap((language) =>
    texts.flatMap(([place, text]) => {
      if (!text) return []
      const template = text[language]
      const say = () => {
        const [quantities, context] = speak(language)
        return renderTemplate(template, quantities, language, context)
      }
      return [{ file, place, language, template, speak: say }]
    }),
  )
}

/** Every sentence of a library's views and claims, in every language. */
export function sentencesOf(library: Library, views: ReadonlyMap<string, View>): readonly Sentence[] {
  const ofViews = [...views].flatMap(([id, view]) =>
    sentences(`data/views/${id}.json`, textsOfView(view), (language) => speakView(view, library, language)),
  )
  const ofClaims = [...library.claims].flatMap(([id, claim]) =>
    sentences(`data/claims/${id}.json`, textsOfClaim(claim), () => [
      claimQuantities(claim, figureContext(library)),
      { areas: library.areas },
    ]),
  )
  return [...ofViews, ...ofClaims]
}
