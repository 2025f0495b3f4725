import { type Face, typeWidth } from './typeWidth.ts'

/** Type differs from machine to machine, so that it is reckoned so much wider than it is on most. */
const allowance = 1.04

/** Part of a text that may run over several lines. */
export interface Run {
  readonly text: string
  /** Of the type, in pixels. */
  readonly size: number
  readonly face?: Face
  /** It stays in one line. */
  readonly whole?: boolean
}

/** Words as a browser finds them: they end at spaces, and after hyphens between letters. */
const wordsOf = ({ text, whole = false }: Run): readonly string[] =>
  whole ? [text] : text.split(/(?<=\p{L}-)(?=\p{L})| /u).filter((word) => word !== '')

/** How many lines runs of text take one after the other, at most, each parted from the next by a space.
 *  @param room width of the box in pixels. */
export function linesOfRuns(runs: readonly Run[], room: number): number {
  let lines = 1
  let used = 0
  for (const run of runs) {
    const { size, face = 'sans' } = run
    const space = typeWidth(' ', size, face) * allowance
    for (const word of wordsOf(run)) {
      const width = typeWidth(word, size, face) * allowance
      if (used > 0 && used + space + width > room) {
        lines += 1
        used = 0
      }
      // A word that no line has room for is broken, and its last part fills its line.
      lines += Math.max(0, Math.ceil(width / room) - 1)
      used = Math.min(room, used + (used > 0 ? space : 0) + width)
    }
  }
  return lines
}

/** Width of the longest word, in pixels, at most. */
export const longestWord = (run: Run): number =>
  Math.max(0, ...wordsOf(run).map((word) => typeWidth(word, run.size, run.face ?? 'sans') * allowance))

/** How many lines a text takes, at most.
 *  @param width of the box in pixels.
 *  @param size of the type in pixels. */
export const linesOf = (text: string, width: number, size: number, face: Face = 'sans'): number =>
  linesOfRuns([{ text, size, face }], width)

/** How many rows things take that stand side by side and wrap.
 *  @param widths of the things, in pixels. */
export function rowsOf(widths: readonly number[], room: number, gap: number): number {
  let rows = widths.length === 0 ? 0 : 1
  let used = 0
  for (const width of widths) {
    if (used > 0 && used + gap + width > room) {
      rows += 1
      used = width
    } else used += (used > 0 ? gap : 0) + width
  }
  return rows
}

/** Width of a text in one line, in pixels, at most. */
export const lineWidth = (text: string, size: number): number => typeWidth(text, size, 'sans') * allowance
