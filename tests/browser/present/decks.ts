import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShownDeck } from '../../../src/engine/deck/shownDeck.ts'
import { inLanguage } from '../../../tools/site/addresses.ts'
import { dist } from '../support/pages.ts'

/** A presentation of the built site. */
export interface BuiltDeck {
  /** Relative to the site's root: "it/present/michigan/". */
  readonly address: string
  readonly deck: ShownDeck
  /** Every state of every slide, as the part of the address after "#". */
  readonly places: readonly string[]
}

const placesOf = ({ slides }: ShownDeck): readonly string[] =>
  slides.flatMap(({ id, steps }) => steps.map((_, index) => (index === 0 ? id : `${id}.${index + 1}`)))

/** Every presentation of the built site in a language. */
export function builtDecks(language: 'en' | 'it'): readonly BuiltDeck[] {
  return readdirSync(join(dist, 'present'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'own')
    .map(({ name }) => {
      const address = inLanguage(language, `present/${name}/`)
      const html = readFileSync(join(dist, address, 'index.html'), 'utf8')
      const text =
        /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null'
      const { deck }: { readonly deck: ShownDeck } = JSON.parse(text)
      return { address, deck, places: placesOf(deck) }
    })
}
