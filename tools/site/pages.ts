import type { ChartModel } from '../../src/charts/types.ts'
import type { View } from '../../src/data/viewSchema.ts'
import { buildModel } from '../../src/engine/buildModel.ts'
import { type ClaimCard, claimCard } from '../../src/engine/claimCard.ts'
import type { ShownDeck } from '../../src/engine/deck/shownDeck.ts'
import { joinOffers, offersOf } from '../../src/engine/offers.ts'
import type { DataFiles } from '../../src/engine/pageTypes.ts'
import { presentMessages } from '../../src/i18n/presentMessages.ts'
import { bases } from '../../src/model/bases.ts'
import { problemText } from '../../src/model/figure/problem.ts'
import { type Language, languages } from '../../src/model/text.ts'
import { clipRows } from '../../src/panels/clipRows.ts'
import type { PageData, PanelData } from '../../src/panels/pageData.ts'
import { noChoices } from '../../src/state/choices.ts'
import { type ModelsByView, roomOf } from './dataFiles.ts'
import type { DecksByLanguage } from './decks.ts'
import { gallerySamples } from './gallerySamples.ts'
import { DataFailure, type Site } from './readSite.ts'

/** How many charts of the front page are in its HTML: those of the first screen of a large display. */
const chartsInFrontPage = 4

/** A chart that has a card, and what that shows in words. */
export interface Pictured {
  readonly id: string
  readonly description: string
}

/** A page to be written: its address relative to the root, and what is in it. */
export interface SitePage {
  readonly address: string
  readonly title: string
  readonly description: string
  readonly data: PageData
  /** Stands for a page without a chart where its address is shared. */
  readonly picture?: Pictured | undefined
}

const prefixOf = (language: Language): string => (language === 'en' ? '' : `${language}/`)

/** "./" for the root, "../../" for explore/x/. */
const rootFrom = (address: string): string => {
  const depth = address.split('/').filter((part) => part !== '').length
  return depth === 0 ? './' : '../'.repeat(depth)
}

/** The default chart of every view.
 *  Throws a DataFailure that names every sentence whose figures cannot be had and every view that draws nothing: by
 *  default, both are mistakes in data/. */
export function defaultModels(site: Site, language: Language): ModelsByView {
  const problems: string[] = []
  const models = new Map<string, ChartModel>()
  for (const view of site.views.values()) {
    const file = `data/views/${view.id}.json (${language})`
    const built = buildModel(view, noChoices, site.library, language, (problem) =>
      problems.push(problemText(problem, file)),
    )
    if (built.kind === 'chart') models.set(view.id, built.model)
    else problems.push(`${file} draws nothing by default: its selections name no cell with a number.`)
  }
  for (const view of site.views.values()) {
    // Titles of other bases are not drawn by default; they must be true all the same.
    for (const basis of 'data' in view ? bases.filter((one) => view.titleBy?.[one]) : []) {
      const file = `data/views/${view.id}.json (${language}, ${basis})`
      buildModel(view, { ...noChoices, basis }, site.library, language, (problem) =>
        problems.push(problemText(problem, file)),
      )
    }
  }
  for (const claim of site.library.claims.values()) {
    const file = `data/claims/${claim.id}.json (${language})`
    claimCard(claim, site.views, site.library, language, (problem) =>
      problems.push(problemText(problem, file)),
    )
  }
  if (problems.length > 0) throw new DataFailure(problems)
  return models
}

const topicOf = (site: Site, view: string) =>
  site.catalog.topics.find((topic) => topic.views.includes(view)) ?? site.catalog.topics[0]

function panelOf(view: View, model: ChartModel, language: Language, clipped: boolean): PanelData {
  const shown = clipped ? clipRows(model) : { model }
  return {
    id: view.id,
    topic: view.topic,
    label: view.label[language],
    chart: model.type,
    title: model.title,
    subtitle: model.subtitle,
    description: model.description,
    sources: model.sources,
    ...roomOf(shown.model),
    clipped: shown.of !== undefined,
    noted: model.notes.length > 0,
  }
}

interface Context {
  readonly decks: readonly ShownDeck[]
  readonly site: Site
  readonly language: Language
  readonly models: ModelsByView
  readonly files: DataFiles
}

function common({ site, language, files }: Context, path: string) {
  const address = `${prefixOf(language)}${path}`
  return {
    language,
    root: rootFrom(address),
    addresses: { en: path, it: `it/${path}` },
    site: { title: site.catalog.title[language], description: site.catalog.description[language] },
    files,
  }
}

const cards = ({ site, language }: Context, ids: readonly string[]): readonly ClaimCard[] =>
  ids.flatMap((id) => {
    const claim = site.library.claims.get(id)
    return claim ? [claimCard(claim, site.views, site.library, language)] : []
  })

function frontPage(context: Context): SitePage {
  const { site, language, models } = context
  const topics = site.catalog.topics.map((topic) => ({
    id: topic.id,
    label: topic.label[language],
    cards: cards(
      context,
      site.catalog.cards.filter((id) => site.library.claims.get(id)?.topic === topic.id),
    ),
    panels: topic.views.flatMap((id) => {
      const [view, model] = [site.views.get(id), models.get(id)]
      return view && model ? [panelOf(view, model, language, true)] : []
    }),
  }))
  // A timeline is text: it is in the page wherever it stands.
  const first = topics
    .flatMap((topic) => topic.panels)
    .filter((panel, index) => index < chartsInFrontPage || panel.chart === 'timeline')
  const headlines = [...site.library.claims.values()]
    .filter((claim) => claim.headline !== undefined)
    .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0))
    .map((claim) => claim.id)
  const base = common(context, '')
  const data: PageData = {
    ...base,
    kind: 'dashboard',
    topics,
    headlines: cards(context, headlines),
    offers: joinOffers([...site.views.values()].map((view) => offersOf(view, site.library, language))),
    models: Object.fromEntries(
      first
        .flatMap((panel) => [[panel.id, models.get(panel.id)]])
        .filter((entry): entry is [string, ChartModel] => entry[1] !== undefined),
    ),
  }
  return { address: prefixOf(language), title: base.site.title, description: base.site.description, data }
}

function explorePage(context: Context, view: View, model: ChartModel): SitePage {
  const { site, language } = context
  const path = `explore/${view.id}/`
  const topic = topicOf(site, view.id)
  const claims = [
    ...new Set([
      ...view.references.map((one) => one.claim),
      ...(view.chart === 'claim-bars' ? view.claims : []),
    ]),
  ]
  const data: PageData = {
    ...common(context, path),
    kind: 'explore',
    panel: panelOf(view, model, language, false),
    offers: offersOf(view, site.library, language),
    claims: cards(context, claims),
    topic: {
      id: topic?.id ?? '',
      label: topic?.label[language] ?? '',
      views: (topic?.views ?? []).flatMap((id) => {
        const other = site.views.get(id)
        return other ? [{ code: id, label: other.label[language] }] : []
      }),
    },
    models: { [view.id]: model },
  }
  return { address: `${prefixOf(language)}${path}`, title: model.title, description: model.description, data }
}

/** The first chart that presentations show: it has a card. */
function firstChart(decks: readonly ShownDeck[]): Pictured | undefined {
  const slide = decks.flatMap(({ slides }) => slides).find(({ views }) => views.length > 0)
  const [id, model] = [slide?.views[0], slide?.models[0]]
  return id !== undefined && model ? { id, description: model.description } : undefined
}

function presentPage(context: Context, deck: ShownDeck): SitePage {
  const path = `present/${deck.id}/`
  return {
    address: `${prefixOf(context.language)}${path}`,
    title: deck.title,
    description: deck.description,
    picture: firstChart([deck]),
    data: { ...common(context, path), kind: 'present', models: {}, deck },
  }
}

/** All presentations, and where readers put together their own: it knows what everything is called. */
function decksPage(context: Context): SitePage {
  const { site, language, decks } = context
  const words = presentMessages[language]
  const views = [...site.views.values()].map((view) => {
    const { partners, sectors, indicators } = offersOf(view, site.library, language)
    return [view.id, { label: view.label[language], options: { partners, sectors, indicators } }] as const
  })
  return {
    picture: firstChart(decks),
    address: `${prefixOf(language)}present/`,
    title: words.presentations,
    description: words.presentationsLead,
    data: {
      ...common(context, 'present/'),
      kind: 'decks',
      models: {},
      decks: decks.map(({ id, title, description, slides }) => ({
        id,
        title,
        description,
        slides: slides.length,
      })),
      views: Object.fromEntries(views),
      claims: Object.fromEntries(
        [...site.library.claims.values()].map(({ id, label }) => [id, label[language]]),
      ),
    },
  }
}

/** Shows what a reader has put together, which only their browser knows. */
function ownPage(context: Context): SitePage {
  const { own, presentationsLead } = presentMessages[context.language]
  return {
    address: `${prefixOf(context.language)}present/own/`,
    title: own,
    description: presentationsLead,
    data: { ...common(context, 'present/own/'), kind: 'present', models: {}, deck: undefined },
  }
}

function pagesIn(context: Context): readonly SitePage[] {
  const { site, language, models } = context
  const explore = [...site.views.values()].flatMap((view) => {
    const model = models.get(view.id)
    return model ? [explorePage(context, view, model)] : []
  })
  const plain = (kind: 'gallery' | 'not-found', path: string, address: string): SitePage => {
    const base = common(context, path)
    const data: PageData =
      kind === 'gallery'
        ? { ...base, kind, models: {}, samples: gallerySamples(models) }
        : // It stands for addresses of any depth: its ways lead to the server's root.
          { ...base, root: '/', kind, models: {} }
    return { address, title: base.site.title, description: base.site.description, data }
  }
  const gallery = plain('gallery', 'gallery/', `${prefixOf(language)}gallery/`)
  return [
    frontPage(context),
    ...explore,
    decksPage(context),
    ownPage(context),
    ...context.decks.map((deck) => presentPage(context, deck)),
    gallery,
    ...(language === 'en' ? [plain('not-found', '', '404.html')] : []),
  ]
}

/** Every page of the site, in every language. */
export function sitePages(
  site: Site,
  models: Readonly<Record<Language, ModelsByView>>,
  files: Readonly<Record<Language, DataFiles>>,
  decks: DecksByLanguage,
): readonly SitePage[] {
  return languages.flatMap((language) =>
    pagesIn({ site, language, models: models[language], files: files[language], decks: decks[language] }),
  )
}
