import type { ChartModel, ChartType, SourceLine } from '../charts/types.ts'
import type { ClaimCard } from '../engine/claimCard.ts'
import type { ShownDeck } from '../engine/deck/shownDeck.ts'
import type { DataFiles, Offers, Option } from '../engine/pageTypes.ts'
import type { Language } from '../model/text.ts'
import type { OptionNames } from './embed/setTexts.ts'

/** What the build writes into each page, as JSON: all that the first paint needs, and where the rest is. */

export interface PanelData {
  readonly id: string
  readonly topic: string
  readonly label: string
  readonly chart: ChartType
  /** As the default choices have them; the model's own where it is in the page. */
  readonly title: string
  readonly subtitle: string
  readonly description: string
  readonly sources: readonly SourceLine[]
  /** Of the whole chart, in pixels, or its width divided by its height; reserved before it is drawn. */
  readonly height: number
  readonly aspect?: number | undefined
  /** Whether a button for more rows, and a fold for notes, stand below it: room is kept for them too. */
  readonly clipped: boolean
  readonly noted: boolean
}

interface Topic {
  readonly id: string
  readonly label: string
  readonly panels: readonly PanelData[]
  /** Claims on the topic that no chart shows. */
  readonly cards: readonly ClaimCard[]
}

interface SavedFrom {
  /** The page's whole address on the site. */
  readonly from: string
  /** Those in which the file holds the page. */
  readonly languages: readonly Language[]
}

interface PageCommon {
  readonly language: Language
  /** Relative address of the site's root from this page: "./", "../../". */
  readonly root: string
  /** This page in each language, relative to the root. */
  readonly addresses: Readonly<Record<Language, string>>
  readonly site: { readonly title: string; readonly description: string }
  readonly files: DataFiles
  readonly models: Readonly<Record<string, ChartModel>>
  /** Where a page was saved from that is one file now: it has no site around it. */
  readonly saved?: SavedFrom | undefined
}

export interface DashboardData extends PageCommon {
  readonly kind: 'dashboard'
  readonly topics: readonly Topic[]
  readonly headlines: readonly ClaimCard[]
  readonly offers: Offers
}

export interface ExploreData extends PageCommon {
  readonly kind: 'explore'
  readonly panel: PanelData
  readonly offers: Offers
  readonly claims: readonly ClaimCard[]
  readonly topic: { readonly id: string; readonly label: string; readonly views: readonly Option[] }
}

export interface GalleryData extends PageCommon {
  readonly kind: 'gallery'
  /** Every chart type in every state. */
  readonly samples: readonly { readonly state: string; readonly model: ChartModel }[]
}

/** A presentation on a page of its own. */
export interface PresentData extends PageCommon {
  readonly kind: 'present'
  /** Undefined on the page for what readers put together themselves: it is in their browser, or in the address. */
  readonly deck: ShownDeck | undefined
}

/** All presentations, and the place where readers put together their own. */
export interface DecksData extends PageCommon {
  readonly kind: 'decks'
  readonly decks: readonly {
    readonly id: string
    readonly title: string
    readonly description: string
    readonly slides: number
  }[]
  /** By id: what a reader's own slides show, and in which words its choices are said. */
  readonly views: Readonly<Record<string, { readonly label: string; readonly options: OptionNames }>>
  /** What claims are about, by id. */
  readonly claims: Readonly<Record<string, string>>
}

interface NotFoundData extends PageCommon {
  readonly kind: 'not-found'
}

export type PageData = DashboardData | ExploreData | GalleryData | PresentData | DecksData | NotFoundData
