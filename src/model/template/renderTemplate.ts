import type { Areas } from '../area.ts'
import type { Quantities } from '../figure/evaluate.ts'
import { type FigureProblem, isProblem, problemOf } from '../figure/problem.ts'
import { isGap } from '../gap.ts'
import { periodText } from '../periodText.ts'
import type { Quantity } from '../quantity.ts'
import type { CellRef } from '../series.ts'
import type { Language } from '../text.ts'
import type { Unit } from '../unit.ts'
import { parseTemplate } from './parseTemplate.ts'
import { quantityText } from './quantityText.ts'
import type { Placeholder } from './template.ts'
import { has, numberInText, placesInText } from './words.ts'

/** What a text may name beside figures. */
export interface TextContext {
  readonly areas: Areas
  /** {period}, {from} and {to}: the view's shown, first and last period, as codes. */
  readonly period?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export type Rendered =
  /** `from`: every cell that the words depend on. */
  | { readonly ok: true; readonly text: string; readonly from: readonly CellRef[] }
  | { readonly ok: false; readonly problem: FigureProblem }

interface Words {
  readonly text: string
  readonly from: readonly CellRef[]
}

interface Sentence {
  readonly quantities: Quantities
  readonly language: Language
  readonly context: TextContext
}

const plain: Unit = { code: 'NR', multiplier: 0, decimals: 0 }
const nameOf = ({ subject }: Placeholder): string =>
  'area' in subject ? `area:${subject.area}` : subject.path.join('.')

/** Names are figures' own, those of the view's periods come first. */
const periodNames = ['period', 'from', 'to'] as const

function places(codes: readonly string[], placeholder: Placeholder, { language, context }: Sentence) {
  const found = codes.map((code) => context.areas.byCode.get(code))
  const missing = codes.find((_, index) => found[index] === undefined)
  if (missing !== undefined) return problemOf('unknown-code', nameOf(placeholder), missing)
  const named = found.flatMap((area) => (area ? [{ name: area.name[language], kind: area.kind }] : []))
  return placesInText(named, placeholder.formats, language)
}

function period(code: string | undefined, placeholder: Placeholder, language: Language) {
  if (code === undefined) return problemOf('unknown-period', nameOf(placeholder), 'none is shown')
  const { formats } = placeholder
  const form = has(formats, 'in') ? 'in' : has(formats, 'spoken') ? 'spoken' : 'short'
  return numberInText(periodText(code, language, form), formats, language)
}

/** The quantity that a dotted name means, and the property asked of it. The longest name counts: "asserted.rank" is a
 *  figure of its own where there is one. */
function find(path: readonly string[], quantities: Quantities) {
  for (let length = path.length; length > 0; length -= 1) {
    const found = quantities.get(path.slice(0, length).join('.'))
    if (found) return { found, property: path.slice(length) }
  }
  return undefined
}

function propertyText(
  quantity: Quantity,
  property: string | undefined,
  placeholder: Placeholder,
  sentence: Sentence,
): string | FigureProblem | undefined {
  const { formats } = placeholder
  const { language } = sentence
  const name = nameOf(placeholder)
  // A gap says nothing of its period either: a sentence that names the year of a figure stands on the figure.
  if (isGap(quantity.cell))
    return { ...problemOf('gap', name, quantity.cell.gap, quantity.from), gap: quantity.cell.gap }
  if (property === 'period') return period(quantity.period, placeholder, language)
  if (property === 'since') return period(quantity.since, placeholder, language)
  if (property === 'area')
    return quantity.area === undefined ? undefined : places([quantity.area], placeholder, sentence)
  if (property === 'of') {
    if (quantity.of === undefined) return undefined
    return quantityText({ ...quantity, cell: quantity.of, unit: plain }, formats, language)
  }
  if (property === 'value') return quantityText(quantity, formats, language)
  if (property !== undefined) return undefined
  return quantity.named
    ? places(quantity.named.codes, placeholder, sentence)
    : quantityText(quantity, formats, language)
}

function words(placeholder: Placeholder, sentence: Sentence): Words | FigureProblem {
  const { subject } = placeholder
  const name = nameOf(placeholder)
  const finish = (text: string | FigureProblem | undefined, from: readonly CellRef[] = []) => {
    if (text === undefined) return problemOf('template', name, 'the format does not fit it', from)
    return typeof text === 'string' ? { text, from } : text
  }
  if ('area' in subject) return finish(places([subject.area], placeholder, sentence))
  const shown = periodNames.find((one) => subject.path.length === 1 && subject.path[0] === one)
  if (shown) return finish(period(sentence.context[shown], placeholder, sentence.language))
  const { found, property = [] } = find(subject.path, sentence.quantities) ?? {}
  if (!found) return problemOf('unknown-figure', name, 'needed by a text')
  if (isProblem(found)) return found
  if (property.length > 1) return finish(undefined, found.from)
  return finish(propertyText(found, property[0], placeholder, sentence), found.from)
}

/** A template with its places filled, or the first problem in it by name. Formats that ask for what the quantity has not
 *  (an Italian article in English, the period of what has none) are problems too: nothing is left out silently. */
export function renderTemplate(
  template: string,
  quantities: Quantities,
  language: Language,
  context: TextContext,
): Rendered {
  const parsed = parseTemplate(template)
  if (!parsed.ok)
    return { ok: false, problem: problemOf('template', template, `${parsed.why}, at ${parsed.at}`) }
  const sentence = { quantities, language, context }
  const parts: Words[] = []
  for (const part of parsed.template) {
    const next = typeof part === 'string' ? { text: part, from: [] } : words(part, sentence)
    if (isProblem(next)) return { ok: false, problem: next }
    parts.push(next)
  }
  return { ok: true, text: parts.map((part) => part.text).join(''), from: parts.flatMap((part) => part.from) }
}
