import type { Unit } from '../../src/model/unit.ts'
import { unitNames } from '../../src/model/unitNames.ts'

const multiples: Readonly<Record<number, string>> = { 3: 'thousand', 6: 'million', 9: 'billion' }

/** The unit in English words for readers of JSON-stat who do not know our codes: "million euro", "index, 2015 = 100". */
export function unitLabel({ code, multiplier, base }: Unit): string {
  if (code === 'IDX') return base === undefined ? 'index' : `index, ${base} = 100`
  const name = unitNames.en[code].many
  if (multiplier === 0) return name === '' ? code.toLowerCase() : name
  return `${multiples[multiplier] ?? `10^${multiplier}`} ${name}`
}
