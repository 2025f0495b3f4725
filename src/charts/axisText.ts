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

/** Texts of the ticks of a value axis: bare numbers on one scale, the unit (sign and billions) at the greatest only.
 *  @param values as stored, the smallest first. */
export function axisTexts(values: readonly number[], unit: Unit, language: Language): readonly string[] {
  const real = values.map((value) => value * 10 ** unit.multiplier)
  const greatest = Math.max(...real.map(Math.abs))
  const scale = scales.find((size) => greatest >= size) ?? 1
  const scaled = real.map((value) => value / scale)
  const decimals = decimalsOf(scaled)
  // Short forms show unit.decimals less the multiplier: as many as these ticks need.
  const round: Unit = { ...unit, decimals: unit.multiplier + decimals }
  const form = unitNames[language][unit.code].symbol === undefined ? 'axis' : 'short'
  return values.map((value, index) =>
    index === values.length - 1
      ? numberText(value, round, language, form)
      : decimalText(scaled[index] ?? 0, decimals, language),
  )
}
