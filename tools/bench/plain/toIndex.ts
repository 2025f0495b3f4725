import type { Drawing } from '../figures.ts'

/** Every series as a ratio to its first number, times 100; other charts as they are. */
export function toIndex(drawing: Drawing): Drawing {
  if (drawing.form !== 'lines' && drawing.form !== 'columns' && drawing.form !== 'areas') return drawing
  const { names, rows } = drawing
  const bases = names.map((_, index) =>
    rows.map(({ values }) => values[index]).find((value) => value != null),
  )
  return {
    ...drawing,
    unit: '',
    rows: rows.map(({ x, values }) => ({
      x,
      values: values.map((value, index) => {
        const base = bases[index]
        return value === null || !base ? value : (value / base) * 100
      }),
    })),
  }
}
