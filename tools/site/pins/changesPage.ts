import { createElement } from 'react'
import { labelWithUnit, unitText } from '../../../src/charts/tableText.ts'
import { type ChangedFigure, EmbedChanges } from '../../../src/embed/EmbedChanges.tsx'
import { changesMessages } from '../../../src/i18n/changesMessages.ts'
import { decimalText } from '../../../src/model/numberText.ts'
import { type Language, languages } from '../../../src/model/text.ts'
import { embedAddress } from '../addresses.ts'
import type { EmbedPage } from '../embed/embedHtml.ts'
import type { PinnedState } from '../pins.ts'
import type { ChangeKind } from './changes.ts'
import { changeTexts } from './changeTexts.ts'
import { inReadingOrder } from './inReadingOrder.ts'
import { inWords } from './inWords.ts'

function verdictOn({ titles }: PinnedState, language: Language): string {
  const messages = changesMessages[language]
  const { pinned, revised, now } = titles[language]
  if (revised === undefined) return messages.cannotBeSaid
  if (revised !== pinned) return messages.holdsNoMore
  return now === pinned ? messages.same : messages.stillHolds
}

type Line = readonly [term: string, text: string]

/** The title as it was, and what it would be today where that is another. */
function titleLines({ titles }: PinnedState, language: Language): readonly Line[] {
  const messages = changesMessages[language]
  const { pinned, revised, now } = titles[language]
  const lines: readonly (readonly [string, string | undefined])[] = [
    [messages.asPinned, pinned],
    [messages.samePeriod, revised],
    [messages.newest, now],
  ]
  const seen = new Set<string>()
  return lines.flatMap(([term, text]): readonly Line[] => {
    if (text === undefined || seen.has(text)) return []
    seen.add(text)
    return [[term, text]]
  })
}

/** Names the tables of both states where they are not the same. */
function otherTables({ models, current }: PinnedState, language: Language): string | undefined {
  if (!current) return undefined
  const [then, now] = [models, current].map((made) => made[language].sources.map(({ text }) => text))
  if (!then || !now || (then.length === now.length && then.every((text) => now.includes(text))))
    return undefined
  return changesMessages[language].otherTables(then.join(' + '), now.join(' + '))
}

function countsOf({ changes }: PinnedState, language: Language): string {
  const messages = changesMessages[language]
  const count = (kind: ChangeKind) =>
    decimalText(changes.filter((change) => change.kind === kind).length, 0, language)
  return changes.length === 0 ? messages.none : messages.counts(count('changed'), count('new'), count('gone'))
}

/** Every change in words; units stand with the names where there are several. */
function figuresOf({ changes }: PinnedState, oneUnit: boolean, language: Language): readonly ChangedFigure[] {
  return inReadingOrder(changes, language).map((change) => {
    const name = change.series[language]
    return {
      name: oneUnit ? name : labelWithUnit(name, change.unit, language),
      period: change.period,
      ...changeTexts(change, language),
    }
  })
}

/** The page that says what has become of a pinned chart: an embed as others are, but for its chart. */
function changesPage(state: PinnedState, language: Language): EmbedPage {
  const messages = changesMessages[language]
  const heading = messages.heading(state.name[language])
  const { label, models, current, earlierNotes } = state
  const units = [...new Set(state.changes.map(({ unit }) => unitText(unit, language)))]
  const [unit = ''] = units.length === 1 ? units : []
  const body = createElement(EmbedChanges, {
    language,
    heading,
    state: label[language],
    verdict: verdictOn(state, language),
    titles: titleLines(state, language),
    otherTables: otherTables(state, language),
    counts: countsOf(state, language),
    caption: messages.caption(unit),
    figures: figuresOf(state, units.length === 1, language),
    notes: earlierNotes.map((note) => inWords(note[language], language)),
    sources: [
      [label[language], models[language].sources],
      ...(current ? [[messages.today, current[language].sources] as const] : []),
    ],
    live: state.live === undefined ? undefined : `../../../${state.live}/`,
  })
  return {
    language,
    title: heading,
    type: 'changes',
    head: ['<meta name="robots" content="noindex">'],
    body,
    data: { id: state.view, role: '' },
    markNumber: undefined,
  }
}

/** What has become of every pinned state, in every language: folder, relative to the site's root → page. */
export const changesPages = (
  states: readonly PinnedState[],
): readonly (readonly [folder: string, page: EmbedPage])[] =>
  states.flatMap((state) =>
    languages.map(
      (language) =>
        [`${embedAddress(language, state.view)}${state.pin}/changes/`, changesPage(state, language)] as const,
    ),
  )
