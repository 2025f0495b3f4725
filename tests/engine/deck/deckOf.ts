import * as v from 'valibot'
import { type Deck, deckSchema } from '../../../src/data/deckSchema.ts'
import type { Problem } from '../../../src/data/problem.ts'
import { showDeck } from '../../../src/engine/deck/showDeck.ts'
import type { ShownDeck } from '../../../src/engine/deck/shownDeck.ts'
import type { Language } from '../../../src/model/text.ts'
import type { Site } from '../../../tools/site/readSite.ts'

const same = (text: string) => ({ en: text, it: text })

const share = {
  value: {
    dataset: 'us-state-gdp',
    area: 'US-MI',
    period: 'latest',
    at: { indicator: 'auto-share', activity: 'N3361-3363' },
  },
}

/** A deck of these slides, as its file would be read. Its figure is {share}. */
export const deckOf = (...slides: readonly unknown[]): Deck =>
  v.parse(deckSchema, {
    id: 'made',
    title: same('Made'),
    description: same('For a test'),
    figures: { share },
    slides,
  })

export const before = { id: 'before', kind: 'title', title: same('Before') }
export const after = { id: 'after', kind: 'chart', view: 'mirafiori-output' }

/** The same words in every language: what is tested is not the words. */
export const text = same

export interface Shown {
  readonly deck: ShownDeck
  readonly problems: readonly Problem[]
}

export function show(site: Site, deck: Deck, language: Language = 'en', literal = false): Shown {
  const problems: Problem[] = []
  const shown = showDeck(deck, {
    views: site.views,
    library: site.library,
    language,
    literal,
    report: (problem) => problems.push(problem),
  })
  return { deck: shown, problems }
}
