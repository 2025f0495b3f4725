import type { ShownDeck } from '../../../../src/engine/deck/shownDeck.ts'
import { siteDecks } from '../../../../tools/site/decks.ts'
import { readSite } from '../../../../tools/site/readSite.ts'

const decks = siteDecks(await readSite('data'))

/** The site's own presentations, in every language. */
export const builtSite = (): readonly ShownDeck[] => [...decks.en, ...decks.it]
