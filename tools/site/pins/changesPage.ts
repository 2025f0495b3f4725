import { createHash } from 'node:crypto'
import { vintageText } from '../../../src/charts/SourcesText.tsx'
import { labelWithUnit, unitText } from '../../../src/charts/tableText.ts'
import type { SourceLine } from '../../../src/charts/types.ts'
import { changesMessages } from '../../../src/i18n/changesMessages.ts'
import { decimalText } from '../../../src/model/numberText.ts'
import { periodText } from '../../../src/model/periodText.ts'
import { type Language, languages } from '../../../src/model/text.ts'
import { escaped } from '../htmlText.ts'
import type { PinnedState } from '../pins.ts'
import type { ChangeKind } from './changes.ts'
import { changesStyle } from './changesStyle.ts'
import { changeTexts } from './changeTexts.ts'

const styleHash = createHash('sha256').update(changesStyle).digest('base64')
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`

const definition = (term: string, text: string): string =>
  `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`

function titlePart({ titles }: PinnedState, language: Language): string {
  const messages = changesMessages[language]
  const { pinned, revised, now } = titles[language]
  const verdict =
    revised === undefined
      ? messages.cannotBeSaid
      : revised !== pinned
        ? messages.holdsNoMore
        : now === pinned
          ? messages.same
          : messages.stillHolds
  return [
    `<h2>${escaped(messages.title)}</h2><p>${escaped(verdict)}</p><dl>`,
    definition(messages.asPinned, pinned),
    revised === undefined || revised === pinned ? '' : definition(messages.samePeriod, revised),
    now === undefined || now === pinned || now === revised ? '' : definition(messages.newest, now),
    '</dl>',
  ].join('')
}

function figuresPart({ changes }: PinnedState, language: Language): string {
  const messages = changesMessages[language]
  const heading = `<h2>${escaped(messages.figures)}</h2>`
  if (changes.length === 0) return `${heading}<p>${escaped(messages.none)}</p>`
  const count = (kind: ChangeKind) =>
    decimalText(changes.filter((change) => change.kind === kind).length, 0, language)
  const units = [...new Set(changes.map(({ unit }) => unitText(unit, language)))]
  const oneUnit = units.length === 1
  const rows = changes.map((change) => {
    const { before, after, difference } = changeTexts(change, language)
    const name = change.series[language]
    return [
      `<tr><th scope="row">${escaped(oneUnit ? name : labelWithUnit(name, change.unit, language))}</th>`,
      `<td>${escaped(periodText(change.period, language))}</td>`,
      `<td>${escaped(before)}<span aria-hidden="true"> → </span><span class="unseen">${escaped(messages.becomes)}</span>${escaped(after)}</td>`,
      `<td>${escaped(difference)}</td></tr>`,
    ].join('')
  })
  const columns = [messages.series, messages.period, messages.thenNow, messages.difference]
  return [
    heading,
    `<p>${escaped(messages.counts(count('changed'), count('new'), count('gone')))}</p>`,
    `<table><caption>${escaped(messages.caption(oneUnit ? (units[0] ?? '') : ''))}</caption><thead><tr>`,
    ...columns.map((column) => `<th scope="col">${escaped(column)}</th>`),
    `</tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
  ].join('')
}

function sourceItem(term: string, sources: readonly SourceLine[], language: Language): string {
  const texts = sources.map(({ text, url, vintages }) => {
    const name =
      url === undefined
        ? escaped(text)
        : `<a href="${escaped(url)}" target="_blank" rel="noopener">${escaped(text)}</a>`
    return `${name} (${escaped(vintageText(vintages, language))})`
  })
  return `<li>${escaped(term)}: ${texts.join('; ')}</li>`
}

function sourcesPart({ label, models, current }: PinnedState, language: Language): string {
  const messages = changesMessages[language]
  return [
    `<h2>${escaped(messages.sources)}</h2><ul>`,
    sourceItem(label[language], models[language].sources, language),
    current ? sourceItem(messages.today, current[language].sources, language) : '',
    '</ul>',
  ].join('')
}

/** The page that says what has become of a pinned chart: no script, its own style, links that stay within an embed's frame. */
function changesPage(state: PinnedState, language: Language): string {
  const messages = changesMessages[language]
  const heading = messages.heading(state.name[language])
  const live =
    state.live === undefined
      ? `<span>${escaped(messages.vanished)}</span>`
      : `<a href="../../../${state.live}/">${escaped(messages.toLive)}</a>`
  return [
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8" />`,
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="robots" content="noindex" />',
    `<title>${escaped(heading)}</title><style>${changesStyle}</style></head><body><main>`,
    `<h1>${escaped(heading)}</h1><p class="quiet">${escaped(messages.pinned(state.label[language]))}</p>`,
    titlePart(state, language),
    figuresPart(state, language),
    sourcesPart(state, language),
    `<nav><a href="../">${escaped(messages.backToPinned)}</a> ${live}</nav>`,
    '</main></body></html>\n',
  ].join('')
}

/** Address of the page, from the root of the site. */
export const changesAddress = (view: string, pin: string, language: Language): string =>
  `${language === 'en' ? '' : `${language}/`}embed/${view}/${pin}/changes/index.html`

/** What has become of every pinned state, in every language: address → HTML. */
export const changesPages = (states: readonly PinnedState[]): ReadonlyMap<string, string> =>
  new Map(
    states.flatMap((state) =>
      languages.map((language): [string, string] => [
        changesAddress(state.view, state.pin, language),
        changesPage(state, language),
      ]),
    ),
  )
