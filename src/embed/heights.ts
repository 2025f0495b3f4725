import { vintageText } from '../charts/SourcesText.tsx'
import type { BarsModel, ChartModel, SourceLine } from '../charts/types.ts'
import type { ClaimCard } from '../engine/claimCard.ts'
import { claimTitle } from '../engine/claimTitle.ts'
import { embedMessages } from '../i18n/embedMessages.ts'
import { messagesOf } from '../i18n/messages.ts'
import { dateText } from '../model/dateText.ts'
import type { Language } from '../model/text.ts'
import { chartHeight } from './chartHeight.ts'
import { type EmbedFiltersShown, filtersHeight } from './filtersHeight.ts'
import { linesOf, lineWidth, rowsOf } from './textLines.ts'

/** Height, in CSS pixels, that is enough for a frame as wide as this or wider, up to the next step. */
export interface HeightStep {
  readonly from: number
  readonly height: number
}

/** What an embed shows, as far as its height goes. */
export type EmbedSubject =
  | ({
      readonly kind: 'view'
      readonly model: ChartModel
      readonly title?: boolean
      /** The line on a pinned state. */
      readonly state?: string
      readonly site: string
    } & EmbedFiltersShown)
  | {
      readonly kind: 'claim'
      readonly card: ClaimCard
      readonly model: BarsModel | undefined
      readonly sources: readonly SourceLine[]
      readonly language: Language
      readonly site: string
    }

/* The measures of src/embed/embed.css. */
const sides = 24
const ends = 2 + 10 + 10

const titleHeight = (title: string, width: number): number => linesOf(title, width, 19.6, 'bold') * 23.75

function sourcesHeight(sources: readonly SourceLine[], width: number, language: Language): number {
  if (sources.length === 0) return 0
  const { panels } = messagesOf(language)
  const lines = sources.map(({ text, vintages }) => `${text} (${vintageText(vintages, language)})`)
  return 6 + linesOf(`${panels.sources} ${lines.join('; ')}`, width, 13, 'bold') * 19.5
}

interface Foot {
  readonly notes: boolean
  readonly table: boolean
  readonly explorable: boolean
}

function footHeight(
  { notes, table, explorable }: Foot,
  site: string,
  width: number,
  language: Language,
): number {
  const { panels } = messagesOf(language)
  const words = embedMessages[language]
  const folded = [...(notes ? [panels.notes] : []), ...(table ? [panels.table] : [])]
  const widths = [
    ...folded.map((text) => 20 + lineWidth(text, 13)),
    ...(explorable ? [lineWidth(words.openHere, 13)] : []),
    lineWidth(words.more(site), 13),
  ]
  return 2 + rowsOf(widths, width, 18) * 24
}

function viewHeight(subject: Extract<EmbedSubject, { kind: 'view' }>, width: number): number {
  const { model, title = true, state, site } = subject
  const { language } = model
  return (
    (title ? titleHeight(model.title, width) : 0) +
    (model.subtitle === '' ? 0 : 13 + linesOf(model.subtitle, width, 14) * 21) +
    filtersHeight(subject, width, language) +
    chartHeight(model, width) +
    (state === undefined ? 0 : 6 + linesOf(state, width, 13) * 19.5) +
    sourcesHeight(model.sources, width, language) +
    footHeight(
      { notes: model.notes.length > 0, table: true, explorable: state === undefined },
      site,
      width,
      language,
    )
  )
}

function claimHeight(subject: Extract<EmbedSubject, { kind: 'claim' }>, width: number): number {
  const { card, model, sources, language, site } = subject
  const { pages } = messagesOf(language)
  const words = embedMessages[language]
  const beside = width >= 520
  const column = beside ? (width - 24) / 2 : width
  const inBox = column - 26
  const said =
    22 +
    19.5 +
    (card.asserted === undefined ? 0 : linesOf(card.asserted, inBox, 29, 'bold') * 33.6) +
    linesOf(card.statement, inBox, 16) * 24 +
    linesOf(pages.saidBy(card.who, dateText(card.when, language)), inBox, 13) * 19.5
  const measured =
    19.5 +
    linesOf(card.verdictText, column, 16, 'bold') * 24 +
    linesOf(card.measured, column, 16) * 24 +
    linesOf(card.reason, column, 13) * 19.5
  const compared = model
    ? 14 +
      linesOf(`${words.claimedAndMeasured} · ${model.subtitle}`, width, 13, 'bold') * 19.5 +
      chartHeight(model, width)
    : 0
  return (
    titleHeight(claimTitle(card), width) +
    10 +
    (beside ? Math.max(said, measured) : said + 14 + measured) +
    compared +
    sourcesHeight(sources, width, language) +
    footHeight({ notes: true, table: true, explorable: false }, site, width, language)
  )
}

/** Height that an embed needs in a frame so wide: all of its content, folds closed. Reckoned, not measured: there is nothing
 *  to measure with when pages are made; rather a line too much than too little. */
export function embedHeight(subject: EmbedSubject, frame: number): number {
  const width = frame - sides
  const content = subject.kind === 'view' ? viewHeight(subject, width) : claimHeight(subject, width)
  return Math.ceil(ends + content)
}

/** Frame widths at which heights may change: narrow ones wrap often, wide ones seldom. */
const stops: readonly number[] = [
  0, 280, 300, 320, 340, 360, 380, 400, 440, 480, 520, 560, 600, 640, 680, 720, 800, 880, 960, 1040, 1120,
  1200, 1280, 1360, 1440, 1520, 1600, 1700, 1800, 1900, 2000,
]
/** Narrower frames than this are not made for. */
const narrowest = 240

/** Heights by the frame's width: between two steps the first one's is enough. */
export function embedHeights(subject: EmbedSubject): readonly HeightStep[] {
  const steps: HeightStep[] = []
  for (const [index, from] of stops.entries()) {
    const start = Math.max(from, narrowest)
    const end = (stops[index + 1] ?? start + 400) - 1
    const height = Math.max(embedHeight(subject, start), embedHeight(subject, Math.max(start, end)))
    if (steps.at(-1)?.height !== height) steps.push({ from, height })
  }
  return steps
}

/** The height that is enough at one width. */
export const heightAt = (steps: readonly HeightStep[], width: number): number =>
  (steps.findLast(({ from }) => from <= width) ?? steps[0])?.height ?? 0

/** Width of an article's column, in pixels. */
export const columnWidth = 600
/** Width of a phone that many have, in pixels. */
const phoneWidth = 360

/** The one height for places that know no widths because they strip styles: enough on a phone, in a column and between. */
export const plainHeight = (steps: readonly HeightStep[]): number =>
  Math.max(
    heightAt(steps, phoneWidth),
    ...steps.filter(({ from }) => from > phoneWidth && from <= columnWidth).map(({ height }) => height),
  )
