import { vintageText } from '../charts/SourcesText.tsx'
import type { BarsModel, ChartModel, SourceLine } from '../charts/types.ts'
import type { ClaimCard } from '../engine/claimCard.ts'
import { claimTitle } from '../engine/claimTitle.ts'
import { embedMessages } from '../i18n/embedMessages.ts'
import { messagesOf } from '../i18n/messages.ts'
import { dateText } from '../model/dateText.ts'
import type { Language } from '../model/text.ts'
import { chartHeight, wideFrom } from './chartHeight.ts'
import { type EmbedFiltersShown, filtersHeight } from './filtersHeight.ts'
import { linesOf, linesOfRuns, lineWidth, longestWord, type Run, rowsOf } from './textLines.ts'

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
/** Width of the content from which a claim stands beside what was measured. */
const besideFrom = 520

const titleHeight = (title: string, width: number): number => linesOf(title, width, 19, 'serifBold') * 23.75

function sourcesHeight(sources: readonly SourceLine[], width: number, language: Language): number {
  if (sources.length === 0) return 0
  const { panels } = messagesOf(language)
  const lines = sources.map(({ text, vintages }) => `${text} (${vintageText(vintages, language)})`)
  const label: Run = { text: panels.sources, size: 13, face: 'sansBold' }
  return 6 + linesOfRuns([label, { text: lines.join('; '), size: 13 }], width) * 19.5
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

function viewHeight(subject: Extract<EmbedSubject, { kind: 'view' }>, width: number, widest: number): number {
  const { model, title = true, state, site } = subject
  const { language } = model
  return (
    (title ? titleHeight(model.title, width) : 0) +
    (model.subtitle === '' ? 0 : 13 + linesOf(model.subtitle, width, 14) * 21) +
    filtersHeight(subject, width, language) +
    chartHeight(model, width, widest) +
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
  const beside = width >= besideFrom
  const column = beside ? (width - 24) / 2 : width
  const inBox = column - 26
  // A word that has no room makes its column wider, and the other one narrower.
  const asserted = card.asserted?.replaceAll('\u00a0', ' ')
  const figure = 26 + longestWord({ text: asserted ?? '', size: 28, face: 'serifBold' })
  const other = beside ? Math.max(Math.min(column, width - 24 - figure), 100) : width
  const said =
    22 +
    19.5 +
    (asserted === undefined ? 0 : linesOf(asserted, inBox, 28, 'serifBold') * 33.6) +
    linesOf(card.statement, inBox, 16) * 24 +
    linesOf(pages.saidBy(card.who, dateText(card.when, language)), inBox, 13) * 19.5
  const measured =
    19.5 +
    linesOf(card.verdictText, other, 16, 'sansBold') * 24 +
    linesOf(card.measured, other, 16) * 24 +
    linesOf(card.reason, other, 13) * 19.5
  const compared = model
    ? 14 +
      linesOf(`${words.claimedAndMeasured} · ${model.subtitle}`, width, 13, 'sansBold') * 19.5 +
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
 *  to measure with when pages are made; rather a line too much than too little.
 *  @param widest of the frames that it is enough for, from `frame` on, where no column begins between them. */
export function embedHeight(subject: EmbedSubject, frame: number, widest = frame): number {
  const width = frame - sides
  const content =
    subject.kind === 'view' ? viewHeight(subject, width, widest - sides) : claimHeight(subject, width)
  return Math.ceil(ends + content)
}

/** From one width to another, without the latter. */
const every = (step: number, from: number, to: number): readonly number[] =>
  Array.from({ length: (to - from) / step }, (_, index) => from + index * step)

/** Frame widths at which heights may change: narrow ones wrap often, wide ones seldom; and those from which claims and
 *  timelines stand in two columns. */
const stops: readonly number[] = [
  0,
  ...every(10, 280, 440),
  ...every(20, 440, 720),
  ...every(40, 720, 1600),
  ...every(100, 1600, 2001),
  besideFrom + sides,
  wideFrom + sides,
].sort((a, b) => a - b)
/** Narrower frames than this are not made for. */
const narrowest = 240

/** Heights by the frame's width: between two steps the first one's is enough. */
export function embedHeights(subject: EmbedSubject): readonly HeightStep[] {
  const steps: HeightStep[] = []
  for (const [index, from] of stops.entries()) {
    const start = Math.max(from, narrowest)
    const end = (stops[index + 1] ?? start + 400) - 1
    const height = embedHeight(subject, start, Math.max(start, end))
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
