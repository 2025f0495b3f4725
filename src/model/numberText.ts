import { formatLocale } from 'd3-format'
import type { Language } from './text.ts'
import type { Unit } from './unit.ts'
import { unitNames } from './unitNames.ts'

const nbsp = ' '

const locales = {
  en: formatLocale({ decimal: '.', thousands: ',', grouping: [3], currency: ['€', ''], minus: '−' }),
  it: formatLocale({ decimal: ',', thousands: '.', grouping: [3], currency: ['', ' €'], minus: '−' }),
}

const scaleNames = {
  en: { bn: 'bn', m: 'm' },
  it: { bn: 'mld', m: 'mln' },
}

/** A bare number with grouping, so many decimals, in the language's own marks: 1,234.5 or 1.234,5. */
export function decimalText(value: number, decimals: number, language: Language, trim = false): string {
  return locales[language].format(`,.${decimals}${trim ? '~' : ''}f`)(value)
}

/** A bare number written with a sign even where it is positive. */
export const signedText = (value: number, decimals: number, language: Language): string =>
  locales[language].format(`+,.${decimals}f`)(value)

/** short: as in running text, billions and millions abbreviated. full: every digit worth showing, with the unit's name.
 *  bare: short without unit (tables, labels beside an axis). axis: ticks. */
export type NumberForm = 'short' | 'full' | 'bare' | 'axis'

const shortDecimals = (magnitude: number): number => (magnitude >= 10 ? 1 : 2)

function scaled(value: number, decimals: number, language: Language, form: NumberForm): { number: string; scale: string } {
  const magnitude = Math.abs(value)
  const trim = form === 'axis'
  // Thresholds are those of the rounded text, so that 999,999 people never read "1000.0 thousand".
  const steps = [
    [1e9, scaleNames[language].bn],
    [1e6, scaleNames[language].m],
  ] as const
  for (const [size, name] of steps) {
    if (magnitude >= size * 0.99995) {
      const part = value / size
      return { number: decimalText(part, trim ? 2 : shortDecimals(Math.abs(part)), language, true), scale: name }
    }
  }
  return { number: decimalText(value, Math.max(0, decimals), language, trim), scale: '' }
}

function withUnit(number: string, scale: string, unit: Unit, language: Language, isOne: boolean): string {
  const names = unitNames[language][unit.code]
  const perHead = unit.per === 'head' && !unit.code.endsWith('_HAB') ? (language === 'en' ? 'per head' : 'pro capite') : ''
  const scaleAfter = scale === '' ? '' : `${nbsp}${scale}`
  const after = perHead === '' ? '' : `${nbsp}${perHead}`
  if (names.symbol === '%') return `${number}%`
  if (names.symbol !== undefined) {
    if (language === 'it') return `${number}${scaleAfter}${nbsp}${names.symbol}${after}`
    const minus = number.startsWith('−') ? '−' : ''
    return `${minus}${names.symbol}${number.slice(minus.length)}${scaleAfter}${after}`
  }
  const name = isOne ? names.one : names.many
  return `${number}${scaleAfter}${name === '' ? '' : `${nbsp}${name}`}${after}`
}

/** A number of a unit as text, the only place where numbers become text.
 *  @param value as stored: multiplied by 10^unit.multiplier for the reader. */
export function numberText(value: number, unit: Unit, language: Language, form: NumberForm = 'short'): string {
  const real = value * 10 ** unit.multiplier
  const decimals = Math.max(0, unit.decimals - unit.multiplier)
  if (form === 'full') {
    // Stored precision decides: 155 971.8 million has five digits that are not zeros at the end, no more.
    const digits = unit.multiplier > 0 ? Math.max(0, unit.decimals - unit.multiplier) : unit.decimals
    return withUnit(decimalText(real, digits, language), '', unit, language, real === 1)
  }
  const { number, scale } = scaled(real, decimals, language, form)
  if (form === 'short') return withUnit(number, scale, unit, language, real === 1)
  if (unitNames[language][unit.code].symbol === '%' && form === 'axis') return `${number}%`
  return scale === '' ? number : `${number}${nbsp}${scale}`
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
