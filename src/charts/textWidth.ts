// Advance widths in em of the common sans-serif faces (Helvetica, Arial, Segoe, Roboto differ by a few per cent).
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijl|'’!.,:;I·]/, 0.26],
  [/[\s  ]/, 0.28],
  [/[frt()[\]{}/\\-]/, 0.35],
  [/[mw—%]/, 0.84],
  [/[MW@]/, 0.9],
  [/[ckszJ]/, 0.5],
  [/[A-Z€$&]/, 0.69],
]
const other = 0.56
const allowance = 1.06

// Layouts measure the same few dozen characters thousands of times.
const known = new Map<string, number>()

function widthOf(character: string): number {
  const found = known.get(character)
  if (found !== undefined) return found
  const base = character.normalize('NFD').charAt(0)
  const width = classes.find(([pattern]) => pattern.test(base))?.[1] ?? other
  known.set(character, width)
  return width
}

/** Estimated width in pixels, a little generous: there is nothing to measure with when pages are made.
 *  @param size of the type in pixels.
 *  @param weight bold type runs about a twentieth wider. */
export function textWidth(text: string, size = 13, weight: 'normal' | 'bold' = 'normal'): number {
  const em = [...text].reduce((sum, character) => sum + widthOf(character), 0)
  return em * size * allowance * (weight === 'bold' ? 1.06 : 1)
}

/** The text in lines no wider than so many pixels, broken at spaces and after hyphens and slashes; a longer word
 *  stands alone and overflows. */
export function wrapText(
  text: string,
  width: number,
  size = 13,
  weight: 'normal' | 'bold' = 'normal',
): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/(?<=[-/])| /)) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last}${/[-/]$/.test(last) ? '' : ' '}${word}`
    if (last !== undefined && textWidth(joined, size, weight) <= width) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}
