import { rankText, statusWords, valueText } from '../charts/datumText.ts'
import { unitText } from '../charts/tableText.ts'
import type { Datum } from '../charts/types.ts'
import { messagesOf } from '../i18n/messages.ts'
import { areaName } from '../model/areaNames.ts'
import type { Asserted } from '../model/claim/claim.ts'
import type { Quantities } from '../model/figure/evaluate.ts'
import type { Figure, Figures } from '../model/figure/figure.ts'
import { isProblem } from '../model/figure/problem.ts'
import { isNumber } from '../model/gap.ts'
import { decimalText } from '../model/numberText.ts'
import { periodText } from '../model/periodText.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'
import { assertedText } from './assertedText.ts'
import { cellName } from './cellName.ts'
import { claimedRowName } from './claimTitle.ts'
import { toDatum } from './datum.ts'
import type { Library } from './library.ts'

/** What, the value with its unit and what is particular of it, and when. */
export type FigureRow = readonly string[]

const whenText = (period: string | undefined, language: Language): string =>
  period === undefined ? '' : periodText(period, language)

/** A claim's own figure, said to be claimed. */
export function claimedRow(what: string, asserted: Asserted, language: Language): FigureRow {
  const { charts, filters } = messagesOf(language)
  const [from, to] = [asserted.since, asserted.period].map((one) => whenText(one, language))
  const span = to === '' ? filters.yearsFrom(from ?? '') : `${from}–${to}`
  return [
    what,
    `${assertedText(asserted, language)} (${charts.claim})`,
    asserted.since === undefined ? (to ?? '') : span,
  ]
}

/** The reference of a figure that was published as it is, or ranked; undefined for what is computed from several. */
function published(figure: Figure) {
  if ('value' in figure) return { ...figure.value, perHead: false, among: undefined }
  if ('perHead' in figure) return { ...figure.perHead, perHead: true, among: undefined }
  if ('rank' in figure) return { perHead: false, ...figure.rank }
  return undefined
}

/** A number with every digit that is stored and says something, no more: of what is published in millions, millions. */
function exactText(datum: Datum, unit: Unit, language: Language): string {
  const { cell, marks } = datum
  if (!isNumber(cell) || unit.multiplier === 0) return valueText(datum, unit, language, 'full')
  const number = `${decimalText(cell, unit.decimals, language, true)} ${unitText(unit, language)}`
  return marks.includes('floor') ? messagesOf(language).charts.atLeast(number) : number
}

/** The number, or the rank, with what is particular of it in brackets. */
function measuredText(quantity: Quantity, datum: Datum, language: Language): string {
  const { cell, unit, of, tied = false } = quantity
  const value =
    of !== undefined && isNumber(cell)
      ? rankText({ rank: cell, of, tied }, language)
      : exactText(datum, unit, language)
  const words = statusWords(datum, language)
  return words.length === 0 ? value : `${value} (${words.join(', ')})`
}

/** A rank's name; among whom, where they are few and named one by one. */
function rankName(name: string, among: readonly string[], library: Library, language: Language): string {
  const rank = messagesOf(language).charts.rankOf(name)
  if (among.some((code) => code.startsWith('@'))) return rank
  return `${rank} (${among.map((code) => areaName(library.areas, code, language)).join(', ')})`
}

function measuredRow(figure: Figure, quantity: Quantity, library: Library, language: Language): FigureRow[] {
  const ref = published(figure)
  if (ref?.dataset === undefined) return []
  const { panels } = messagesOf(language)
  const { dataset, vintage, area, at } = ref
  const cell = { dataset, vintage, at: { ...at, ...(area === undefined ? {} : { ref_area: area }) } }
  const name = `${cellName(cell, library, language)}${ref.perHead === true ? `, ${panels.perHead}` : ''}`
  const datum = toDatum({ ...quantity, period: quantity.period ?? '' }, language)
  return [
    [
      ref.among ? rankName(name, ref.among, library, language) : name,
      measuredText(quantity, datum, language),
      whenText(quantity.period, language),
    ],
  ]
}

/** Figures as rows: what was published, ranks, and what others claim. What is computed from several figures is said in a
 *  sentence, where it can be explained, and has no row. */
export const figureRows = (
  figures: Figures,
  quantities: Quantities,
  library: Library,
  language: Language,
): readonly FigureRow[] =>
  Object.entries(figures).flatMap(([name, figure]) => {
    const quantity = quantities.get(name)
    if (!quantity || isProblem(quantity)) return []
    const other = 'asserted' in figure ? library.claims.get(figure.asserted) : undefined
    if (!other?.asserted) return measuredRow(figure, quantity, library, language)
    const what = `${claimedRowName(other.where.name, language)}: ${other.label[language]}`
    return [claimedRow(what, other.asserted, language)]
  })
