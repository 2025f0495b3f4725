/** The site's colours on light paper, as Office writes them. A test compares them with the style sheets. */
export const colours = {
  paper: 'FFFFFF',
  ink: '16191D',
  quiet: '5B6168',
  grid: 'DFE2E6',
  axis: '767C83',
  claim: '5B3FB0',
  good: '1C6B3C',
  bad: 'A8192B',
  between: '7A5600',
} as const

/** By the classes that charts give to series and groups. */
const byClass: Readonly<Record<string, string>> = {
  h1: 'C2172F',
  h2: '0A4FA0',
  s1: '1D6FA5',
  s2: '2B7A4B',
  s3: 'B3540A',
  s4: '7B4FA6',
  s5: '00777A',
  s6: '846800',
  s7: '6F4E37',
  s8: 'B03A75',
  sm: '6E7479',
  rest: 'B4BAC1',
}

/** Of a class such as "h1" or "s3"; the muted grey for any other. */
export const colourOf = (name: string): string => byClass[name] ?? '6E7479'

/** Bars of rows that are neither strong nor next to a strong one. */
export const quietBar = '8B939B'

/** Six that Office offers for new shapes. */
export const accents = ['h1', 'h2', 's2', 's3', 's4', 's5'].map(colourOf)

/** A colour mixed with the paper: what steps back while something else stands out. */
export function tint(colour: string, share = 0.4): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return parts
    .map((part) =>
      Math.round(255 - (255 - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()
}
