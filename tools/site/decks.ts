import { showDeck } from '../../src/engine/deck/showDeck.ts'
import type { ShownDeck } from '../../src/engine/deck/shownDeck.ts'
import { type Language, languages } from '../../src/model/text.ts'
import { DataFailure, type Site } from './readSite.ts'

/** Every presentation of the site in a language, in the order of the catalog. */
export type DecksByLanguage = Readonly<Record<Language, readonly ShownDeck[]>>

/** Every presentation as it is shown.
 *  Throws a DataFailure that names all that they ask for and cannot have, by file, place and remedy. */
export function siteDecks(site: Site): DecksByLanguage {
  const problems = new Set<string>()
  const shown = (language: Language): readonly ShownDeck[] =>
    site.catalog.decks.flatMap((id) => {
      const deck = site.decks.get(id)
      if (!deck) {
        problems.add(
          `data/catalog.json, decks: There is no presentation "${id}".\n    → Take it out, or add data/decks/${id}.json.`,
        )
        return []
      }
      return showDeck(deck, {
        views: site.views,
        library: site.library,
        language,
        report: ({ path, what, remedy }) =>
          problems.add(`data/decks/${id}.json, ${path}: ${what.en}\n    → ${remedy.en}`),
      })
    })
  const [en, it] = languages.map(shown)
  for (const id of site.decks.keys())
    if (!site.catalog.decks.includes(id))
      problems.add(
        `data/decks/${id}.json: No page leads to it.\n    → List it under "decks" in data/catalog.json.`,
      )
  if (problems.size > 0) throw new DataFailure([...problems])
  return { en: en ?? [], it: it ?? [] }
}
