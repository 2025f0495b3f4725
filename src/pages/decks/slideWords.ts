import type { Slide } from '../../data/deckSchema.ts'
import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { ownDeckMessages } from '../../i18n/ownDeckMessages.ts'
import type { Areas } from '../../model/area.ts'
import type { Language } from '../../model/text.ts'
import { setTexts } from '../../panels/embed/setTexts.ts'
import type { DecksData } from '../../panels/pageData.ts'
import { parseAddress } from '../../state/url.ts'

export interface SlideWords {
  readonly kind: string
  /** What it is called in a list. Never empty. */
  readonly name: string
  /** More about it, each a phrase: the chart under a title of its own, its choices, its steps. */
  readonly details: readonly string[]
  /** Why it cannot be shown. */
  readonly problem?: string | undefined
}

export interface WordsContext {
  readonly page: Pick<DecksData, 'views' | 'claims'>
  /** Undefined until they are loaded, or where they cannot be had: codes stand for names then. */
  readonly areas: Areas | undefined
  readonly language: Language
}

/** The choices of a chart as its filters would say them. */
function choiceTexts(
  view: string,
  choices: string | undefined,
  { page, areas, language }: WordsContext,
): readonly string[] {
  if (choices === undefined || choices === '') return []
  const options = page.views[view]?.options ?? { partners: [], sectors: [], indicators: [] }
  const set = setTexts(parseAddress(`?${choices}`).choices, options, areas, language)
  return Object.values(set).map((texts) => texts.join(', '))
}

type Content = Omit<SlideWords, 'kind'>

function chartWords(slide: Extract<Slide, { view: string }>, context: WordsContext): Content {
  const { page, language } = context
  const words = deckBuilderMessages[language]
  const label = page.views[slide.view]?.label
  const title = slide.title?.[language]
  return {
    name: title ?? label ?? slide.view,
    details: [
      ...(title === undefined || label === undefined ? [] : [label]),
      ...choiceTexts(slide.view, slide.choices, context),
      ...(slide.steps.length > 0 ? [words.steps(slide.steps.length)] : []),
    ],
    ...(label === undefined ? { problem: words.noView(slide.view) } : {}),
  }
}

function contentOf(slide: Slide, context: WordsContext): Content {
  const { page, language } = context
  const words = deckBuilderMessages[language]
  if (slide.kind === 'chart' || slide.kind === 'map') return chartWords(slide, context)
  if (slide.kind === 'claim') {
    const label = page.claims[slide.claim]
    return {
      name: label ?? slide.claim,
      details: [],
      ...(label === undefined ? { problem: words.noClaim(slide.claim) } : {}),
    }
  }
  if (slide.kind === 'two-charts') {
    const strange = slide.charts.find(({ view }) => !(view in page.views))
    return {
      name: slide.title[language],
      details: slide.charts.map(({ view, choices }) =>
        [page.views[view]?.label ?? view, ...choiceTexts(view, choices, context)].join(', '),
      ),
      ...(strange ? { problem: words.noView(strange.view) } : {}),
    }
  }
  if (slide.kind === 'statement') return { name: slide.figure[language], details: [slide.sentence[language]] }
  const more = slide.kind === 'title' ? [slide.subtitle] : slide.kind === 'end' ? [slide.text] : slide.points
  return { name: slide.title[language], details: more.flatMap((text) => text?.[language] ?? []) }
}

/** A slide in the words of a list. */
export const slideWords = (slide: Slide, context: WordsContext): SlideWords => ({
  kind: ownDeckMessages[context.language].kinds[slide.kind],
  ...contentOf(slide, context),
})
