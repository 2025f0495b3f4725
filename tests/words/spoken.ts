import type { Claim } from '../../src/data/claimSchema.ts'
import type { Deck, Slide } from '../../src/data/deckSchema.ts'
import type { CubeView, View } from '../../src/data/viewSchema.ts'
import { periodsOfAll } from '../../src/engine/datum.ts'
import { statementText } from '../../src/engine/deck/wordSlide.ts'
import type { Library } from '../../src/engine/library.ts'
import { barsPeriod } from '../../src/engine/models/bars.ts'
import type { ModelContext } from '../../src/engine/models/context.ts'
import { mapPeriod, scatterPeriod } from '../../src/engine/models/places.ts'
import { prepare } from '../../src/engine/prepare.ts'
import { figureContext } from '../../src/engine/words.ts'
import { claimQuantities } from '../../src/model/claim/readClaim.ts'
import type { ViewContext } from '../../src/model/figure/context.ts'
import { evaluateFigures, type Quantities } from '../../src/model/figure/evaluate.ts'
import type { Figures } from '../../src/model/figure/figure.ts'
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

const textsOfSlide = (slide: Slide): Texts => {
  const notes: Texts = [['notes', slide.notes]]
  if (slide.kind === 'claim') return notes
  if (slide.kind === 'statement') {
    // The sentence goes on from the figure, and is spoken with it.
    const { figure, sentence } = slide
    const joined = {
      en: statementText(figure.en, sentence.en),
      it: statementText(figure.it, sentence.it),
    }
    return [['figure', figure], ['sentence', joined], ...notes]
  }
  const title = ['title', slide.title] as const
  if (slide.kind === 'title') return [title, ['subtitle', slide.subtitle], ...notes]
  if (slide.kind === 'end') return [title, ['text', slide.text], ...notes]
  if (slide.kind === 'text')
    return [title, ...slide.points.map((point, index) => [`points.${index}`, point] as const), ...notes]
  const steps = slide.kind === 'two-charts' ? [] : slide.steps
  const ofSteps = steps.flatMap(
    (step, index): Texts => [
      [`steps.${index}.title`, step.title],
      [`steps.${index}.sentence`, step.sentence],
    ],
  )
  return [title, ['sentence', slide.sentence], ...ofSteps, ...notes]
}

const textsOfDeck = ({ title, description, slides }: Deck): Texts => [
  ['title', title],
  ['description', description],
  ...slides.flatMap((slide, index) =>
    textsOfSlide(slide).map(([place, text]) => [`slides.${index}.${place}`, text] as const),
  ),
]

/** The figures that a text names, and those that these need. A deck has many, and a sentence is spoken many times over. */
function neededBy(text: string, figures: Figures): Figures {
  const needed: Record<string, Figures[string]> = {}
  const need = (words: string): void => {
    for (const name of words.match(/[A-Za-z0-9-]+/g) ?? []) {
      const figure = Object.hasOwn(figures, name) ? figures[name] : undefined
      if (!figure || name in needed) continue
      needed[name] = figure
      need(JSON.stringify(figure))
    }
  }
  need(text)
  return needed
}

function sentences(
  file: string,
  texts: Texts,
  speak: (language: Language, template: string) => [Quantities, TextContext],
): readonly Sentence[] {
  return languages.flatMap((language) =>
    texts.flatMap(([place, text]) => {
      if (!text) return []
      const template = text[language]
      const say = () => {
        const [quantities, context] = speak(language, template)
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

/** Every sentence of the presentations, the speaker's notes included, in every language. */
export const sentencesOfDecks = (library: Library, decks: ReadonlyMap<string, Deck>): readonly Sentence[] =>
  [...decks].flatMap(([id, deck]) =>
    sentences(`data/decks/${id}.json`, textsOfDeck(deck), (_language, template) => [
      evaluateFigures(neededBy(template, deck.figures), figureContext(library)),
      { areas: library.areas },
    ]),
  )
