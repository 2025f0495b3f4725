const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/

/** Significant digits that are kept: no source gives more, and binary fractions show from the 16th on (32200.000000000004). */
const digits = 12

export const rounded = (value: number): number => Number(value.toPrecision(digits))

/** "1234.5" or "1.2e6" as a number. Undefined for anything else: no grouping, no decimal comma, no letters. */
export function parseNumber(text: string): number | undefined {
  return decimal.test(text) ? Number(text) : undefined
}
