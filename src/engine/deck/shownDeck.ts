import type { ChartModel, SourceLine } from '../../charts/types.ts'
import type { SlideKind } from '../../data/deckSchema.ts'
import type { Language } from '../../model/text.ts'
import type { ShownClaim } from '../shownClaim.ts'

/* A deck as it is shown, in one language: plain JSON with every word and every chart in it. The build writes it into the deck's page;
   in the browser it is made of a reader's own deck. */

/** A figure spelled out, to be read aloud or quoted. */
export interface FigureLine {
  readonly text: string
  /** Who published it; "" for what is only asserted. */
  readonly source: string
}

/** A state of a slide. */
export interface ShownStep {
  /** Index into the slide's models, one for each of its charts. */
  readonly models: readonly number[]
  /** The choices of each chart, as an address holds them: "" or "?areas=…". */
  readonly choices: readonly string[]
  /** Areas or series that stand out; empty is as the chart has it. */
  readonly highlight: readonly string[]
  readonly title: string
  readonly sentence?: string | undefined
}

export interface ShownSlide {
  readonly id: string
  /** "problem": what the deck asks cannot be shown, and `paragraphs` say why; the rest of the deck is. */
  readonly kind: SlideKind | 'problem'
  /** Of the first step. Never empty: it names the slide in overviews. */
  readonly title: string
  readonly subtitle?: string | undefined
  /** The huge figure of a statement. */
  readonly figure?: string | undefined
  readonly paragraphs: readonly string[]
  /** Ids of the views that are drawn: none, one or two. */
  readonly views: readonly string[]
  /** Every chart that a step shows, each once. */
  readonly models: readonly ChartModel[]
  /** By chart: first and last year that a speaker can move it to; null where it shows several years, or cannot be moved. */
  readonly years?: readonly (readonly [number, number] | null)[] | undefined
  /** At least one. */
  readonly steps: readonly ShownStep[]
  readonly claim?: ShownClaim | undefined
  /** Paragraphs. */
  readonly notes: readonly string[]
  /** What may be quoted from the slide. */
  readonly figures: readonly FigureLine[]
  readonly sources: readonly SourceLine[]
  readonly seconds?: number | undefined
}

export interface ShownDeck {
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly description: string
  readonly slides: readonly ShownSlide[]
}
