const all = [
  '#1b4965',
  '#c2172f',
  '#5fa8d3',
  '#f2a541',
  '#62929e',
  '#8f6593',
  '#4f772d',
  '#9a8c98',
  '#b8b8b8',
]

/** Colours of so many series. */
export const colours = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => colour(index))

/** The colour of one series, by its place. */
export const colour = (index: number): string => all[index % all.length] ?? '#1b4965'

/** Of a row that its author points to, and of the others. */
export const rowColour = (marked: boolean): string => colour(marked ? 1 : 0)
