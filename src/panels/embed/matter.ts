import { LoadError } from '../../data/loadProblem.ts'
import type { EmbedFilter } from '../../embed/embedAddress.ts'
import { choicesFor, embedFilters } from '../../embed/embedFilters.ts'
import type { EmbedSubject } from '../../embed/heights.ts'
import { mayOmitSource } from '../../embed/licence.ts'
import { claimName } from '../../engine/claimTitle.ts'
import type { Language } from '../../model/text.ts'
import { type Choices, noChoices, setNames } from '../../state/choices.ts'
import { printAddress } from '../../state/url.ts'
import type { PageContextValue } from '../PageContext.ts'
import { chartOf } from './chartOf.ts'
import { engineIn } from './engineIn.ts'
import { offersIn } from './offersIn.ts'
import { prefixOf } from './prefixOf.ts'
import { type SetTexts, setTexts } from './setTexts.ts'

/** What is to be embedded: a view by its id, or a claim. */
export type EmbedOf =
  | { readonly kind: 'view'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string }

/** All that the dialog must know of what it embeds. Addresses are relative to the site's root. */
export interface EmbedMatter {
  /** Of the embed; its texts are in it. */
  readonly language: Language
  /** What it is called whatever its figures say: snippets stay in articles for years. */
  readonly name: string
  readonly filters: readonly EmbedFilter[]
  /** What of the page's choices concerns it. */
  readonly choices: Choices
  /** How each filter that is set stands, in the page's language. */
  readonly set: SetTexts
  /** The same in the embed's. */
  readonly chips: SetTexts
  /** Where the period is free, a year can be slid to. */
  readonly slider: boolean
  /** With the page's choices there would be nothing to draw: they are left out. */
  readonly emptied: boolean
  readonly omitsSource: boolean
  readonly subject: EmbedSubject
  /** The page with everything on it. */
  readonly explore: string
}

async function labelIn(view: string, language: Language, value: PageContextValue): Promise<string> {
  const { page } = value
  if (language === page.language && page.kind === 'explore' && page.panel.id === view) return page.panel.label
  return (await engineIn(language, value)).labelOf(view)
}

async function viewMatter(
  view: string,
  choices: Choices,
  language: Language,
  value: PageContextValue,
): Promise<EmbedMatter> {
  const own = value.page.language
  const offers = await offersIn(view, own, value)
  const wished = choicesFor(offers, choices)
  const usual = await chartOf(view, noChoices, language, value)
  if (usual.kind === 'empty') throw new LoadError({ kind: 'broken', file: `${view}.json`, where: 'chart' })
  const isSet = setNames(wished).length > 0
  const chosen = isSet ? await chartOf(view, wished, language, value) : usual
  const emptied = chosen.kind === 'empty'
  const model = chosen.kind === 'empty' ? usual.model : chosen.model
  const kept = emptied ? noChoices : wished
  const areas = kept.areas.length > 0 ? await value.source.areas() : undefined
  const set = setTexts(kept, offers, areas, own)
  return {
    language,
    name: await labelIn(view, language, value),
    filters: embedFilters(offers),
    choices: kept,
    set,
    chips: language === own ? set : setTexts(kept, await offersIn(view, language, value), areas, language),
    slider: offers.slider,
    emptied,
    omitsSource: mayOmitSource(model.sources),
    subject: {
      kind: 'view',
      model,
      notices: emptied ? usual.notices : chosen.notices,
      site: value.page.site.title,
    },
    explore: `${prefixOf(language)}explore/${view}/${printAddress(kept)}`,
  }
}

async function claimMatter(id: string, language: Language, value: PageContextValue): Promise<EmbedMatter> {
  const { card, model, sources } = await (await engineIn(language, value)).claim(id)
  const [view] = card.views
  return {
    language,
    name: claimName(card, language),
    filters: [],
    choices: noChoices,
    set: {},
    chips: {},
    slider: false,
    emptied: false,
    omitsSource: mayOmitSource(sources),
    subject: { kind: 'claim', card, model, sources, language, site: value.page.site.title },
    explore: `${prefixOf(language)}${view ? `explore/${view.code}/` : `embed/${id}/`}`,
  }
}

/** Loads what is to be embedded, in the embed's language. Rejects with a LoadError where its figures cannot be had. */
export const loadMatter = (
  of: EmbedOf,
  choices: Choices,
  language: Language,
  value: PageContextValue,
): Promise<EmbedMatter> =>
  of.kind === 'view' ? viewMatter(of.id, choices, language, value) : claimMatter(of.id, language, value)
