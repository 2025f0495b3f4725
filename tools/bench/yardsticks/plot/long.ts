import type { TimedDrawing } from '../../figures.ts'

/** A row for each value, as Plot likes them; x is a number where all are. */
export function long({ names, rows }: TimedDrawing) {
  return rows.flatMap(({ x, values }) =>
    names.map((name, index) => ({
      x: Number.isNaN(Number(x)) ? x : Number(x),
      name,
      value: values[index] ?? Number.NaN,
    })),
  )
}
