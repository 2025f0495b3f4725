import { formatLocale } from 'd3-format'
import type { Language } from './text.ts'
import type { Unit } from './unit.ts'
import { type UnitName, unitNames } from './unitNames.ts'

// A number and its unit stay on one line.
const nbsp = '\u00a0'

const locales = {
  en: formatLocale({ decimal: '.', thousands: ',', grouping: [3], currency: ['€', ''], minus: '−' }),
  it: formatLocale({ decimal: ',', thousands: '.', grouping: [3], currency: ['', ' €'], minus: '−' }),
}

/** A bare number with grouping, so many decimals, in the language's own marks: 1,234.5 or 1.234,5. */
export function decimalText(value: number, decimals: number, language: Language, trim = false): string {
  return locales[language].format(`,.${decimals}${trim ? '~' : ''}f`)(value)
}

/** short: as in running text, billions and millions abbreviated. long: the same with "billion" and "million" spelled out.
 *  full: every digit worth showing, with the unit's name. bare: short without unit (tables, labels beside an axis).
 *  digits: full without unit. round: short, to the nearest whole. axis: ticks. */
export type NumberForm = 'short' | 'long' | 'full' | 'bare' | 'digits' | 'round' | 'axis'

interface Scale {
  readonly size: number
  readonly short: Readonly<Record<Language, string>>
  /** For one and for many, as the language has it. */
  readonly long: Readonly<Record<Language, readonly [string, string]>>
}

const scales: readonly Scale[] = [
  {
    size: 1e9,
    short: { en: 'bn', it: 'mld' },
    long: { en: ['billion', 'billion'], it: ['miliardo', 'miliardi'] },
  },
  {
    size: 1e6,
    short: { en: 'm', it: 'mln' },
    long: { en: ['million', 'million'], it: ['milione', 'milioni'] },
  },
]

interface Scaled {
  readonly number: string
  /** Empty below a million. */
  readonly scale: string
}

/** Two decimals below ten, one from there on: three digits or so, as newspapers write them. */
const decimalsOf = (magnitude: number, form: NumberForm): number =>
  form === 'round' ? 0 : form === 'axis' || magnitude < 10 ? 2 : 1

function scaled(value: number, decimals: number, language: Language, form: NumberForm): Scaled {
  const magnitude = Math.abs(value)
  for (const [index, scale] of scales.entries()) {
    // What would round up to a thousand of the next smaller scale is written in this one.
    const smaller = scales[index + 1]
    const step = smaller ? smaller.size * 10 ** -decimalsOf(999, form) : 10 ** -decimals
    if (magnitude < scale.size - step / 2) continue
    const part = value / scale.size
    const number = decimalText(part, decimalsOf(Math.abs(part), form), language, true)
    const [one, many] = scale.long[language]
    return { number, scale: form === 'long' ? (isOne(number) ? one : many) : scale.short[language] }
  }
  return { number: decimalText(value, decimals, language, form === 'axis'), scale: '' }
}

const isOne = (number: string): boolean => number === '1' || number === '−1'

const perHeadText = (unit: Unit, language: Language): string => {
  if (unit.per !== 'head' || unit.code.endsWith('_HAB')) return ''
  return `${nbsp}${language === 'en' ? 'per head' : 'pro capite'}`
}

/** With a name: "two million vehicles", "2 milioni di veicoli". */
function named({ number, scale }: Scaled, name: UnitName, language: Language): string {
  const noun = isOne(number) && scale === '' ? name.one : name.many
  if (noun === '') return scale === '' ? number : `${number}${nbsp}${scale}`
  if (scale === '') return `${number}${nbsp}${noun}`
  return `${number}${nbsp}${scale}${language === 'it' ? ' di' : ''} ${noun}`
}

function withUnit(text: Scaled, unit: Unit, language: Language, form: NumberForm, name?: UnitName): string {
  const { number, scale } = text
  const names = unitNames[language][unit.code]
  const after = perHeadText(unit, language)
  if (name) return `${named(text, name, language)}${after}`
  if (names.symbol === '%') return `${number}%`
  // "€1.1 billion", but "1,1 miliardi di euro".
  const spelled = form === 'long' && language === 'it'
  if (names.symbol === undefined || spelled) return `${named(text, names, language)}${after}`
  const scaleAfter = scale === '' ? '' : `${nbsp}${scale}`
  if (language === 'it') return `${number}${scaleAfter}${nbsp}${names.symbol}${after}`
  const minus = number.startsWith('−') ? '−' : ''
  return `${minus}${names.symbol}${number.slice(minus.length)}${scaleAfter}${after}`
}

/** A number of a unit as text, the only place where numbers become text.
 *  @param value as stored: multiplied by 10^unit.multiplier for the reader.
 *  @param name what is counted, instead of the unit's own name or symbol: "inhabitants" rather than "persons". */
export function numberText(
  value: number,
  unit: Unit,
  language: Language,
  form: NumberForm = 'short',
  name?: UnitName,
): string {
  const decimals = Math.max(0, unit.decimals - unit.multiplier)
  if (form === 'full' || form === 'digits') {
    // Stored precision decides: 155 971.77 million with one decimal is 155 971 800 000.
    const real = Number(value.toFixed(unit.decimals)) * 10 ** unit.multiplier
    const number = decimalText(real, decimals, language)
    return form === 'digits' ? number : withUnit({ number, scale: '' }, unit, language, form, name)
  }
  const text = scaled(value * 10 ** unit.multiplier, form === 'round' ? 0 : decimals, language, form)
  if (form !== 'bare' && form !== 'axis') return withUnit(text, unit, language, form, name)
  if (unitNames[language][unit.code].symbol === '%' && form === 'axis') return `${text.number}%`
  return text.scale === '' ? text.number : `${text.number}${nbsp}${text.scale}`
}

/** 1st, 2nd, 3rd, 11th; 1º, 2º. */
export function ordinalText(value: number, language: Language): string {
  const number = decimalText(value, 0, language)
  if (language === 'it') return `${number}º`
  const tens = Math.abs(value) % 100
  const ones = tens % 10
  if (tens >= 11 && tens <= 13) return `${number}th`
  return `${number}${ones === 1 ? 'st' : ones === 2 ? 'nd' : ones === 3 ? 'rd' : 'th'}`
}
