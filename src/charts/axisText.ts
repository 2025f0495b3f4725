import { decimalText, numberText } from '../model/numberText.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'
import { unitNames } from '../model/unitNames.ts'

/** Decimals that tell round numbers apart: 0.25 needs two. */
function decimalsOf(values: readonly number[]): number {
  const needed = values.map((value) => Number(value.toPrecision(12)).toString().split('.')[1]?.length ?? 0)
  return Math.max(0, ...needed)
}

const scales = [1e9, 1e6] as const

/** What all numbers of an axis are divided by: a billion, a million or nothing. */
const scaleOf = (real: readonly number[]): number =>
  scales.find((size) => Math.max(...real.map(Math.abs)) >= size) ?? 1

const realOf = (value: number, unit: Unit): number => value * 10 ** unit.multiplier

/** Texts of the ticks of a value axis: bare numbers on one scale, the unit (sign and billions) at the greatest only.
 *  @param values as stored, the smallest first. */
export function axisTexts(values: readonly number[], unit: Unit, language: Language): readonly string[] {
  const real = values.map((value) => realOf(value, unit))
  const scale = scaleOf(real)
  const scaled = real.map((value) => value / scale)
  const decimals = decimalsOf(scaled)
  // Short forms show unit.decimals less the multiplier: as many as these ticks need.
  const round: Unit = { ...unit, decimals: unit.multiplier + decimals }
  return values.map((value, index) =>
    index === values.length - 1
      ? compactText(value, round, language)
      : decimalText(scaled[index] ?? 0, decimals, language),
  )
}

/** Texts of logarithmic ticks: each on its own scale (100 · 10,000 · 1 m), the unit's sign at the greatest only. */
export const logAxisTexts = (values: readonly number[], unit: Unit, language: Language): readonly string[] =>
  values.map((value, index) => {
    const decimals = unit.multiplier + decimalsOf([realOf(value, unit)])
    const round: Unit = { ...unit, decimals }
    const isLast = index === values.length - 1
    return isLast
      ? compactText(value, round, language)
      : numberText(value, round, language, 'axis').replace('%', '')
  })

/** A number beside a mark: with its sign (€, %) where it has one, without the unit's name. */
export function compactText(value: number, unit: Unit, language: Language): string {
  const form = unitNames[language][unit.code].symbol === undefined ? 'bare' : 'short'
  return numberText(value, { ...unit, per: undefined }, language, form)
}

/** Numbers at the marks of a chart, bare and on the scale of its axis: 44.5 where the axis ends at €70 bn. */
export function onAxisScale(
  ticks: readonly number[],
  unit: Unit,
  language: Language,
): (value: number) => string {
  const scale = scaleOf(ticks.map((value) => realOf(value, unit)))
  const decimals = scale === 1 ? Math.max(0, unit.decimals - unit.multiplier) : 1
  return (value) => decimalText(realOf(value, unit) / scale, decimals, language)
}
