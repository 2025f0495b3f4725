import { type Values, valueAxis } from './axes.ts'

/** Of a year's digits and the space beside them, in points. */
const yearWidth = 42

const steps = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100] as const

/** Years between ticks, as few as a plot of so many points has room for; rather a number that meets the last year too. */
export function yearStep(from: number, to: number, width: number): number {
  const most = Math.max(1, Math.floor(width / yearWidth))
  const fitting = steps.filter((step) => (to - from) / step + 1 <= most)
  const [smallest = 100] = fitting
  const usual = fitting.find((step) => step !== 3 && step !== 4) ?? smallest
  return fitting.find((step) => step <= usual * 1.5 && (to - from) % step === 0) ?? usual
}

/** An axis of years, months as fractions. */
export const timeAxis = (
  [from, to]: readonly [number, number],
  width: number,
  more: Pick<Values, 'crosses' | 'numbersAtLine'>,
): string =>
  valueAxis({
    of: 'across',
    side: 'b',
    domain: from === to ? [from - 1, to + 1] : [from, to],
    code: '0',
    step: yearStep(Math.floor(from), Math.ceil(to), width),
    line: true,
    ...more,
  })
