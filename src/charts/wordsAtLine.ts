import type { FluidText } from './fluidText.ts'
import { textWidth, wrapText } from './textWidth.ts'
import type { Margins } from './types.ts'

/** The words at the upper end of an upright line: they begin or end so many pixels from it. */
export interface WordsAtLine {
  readonly text: FluidText
  readonly dx: { readonly narrow: number; readonly wide: number }
}

interface Place {
  /** Of the line, as a fraction of the plot's width; from the middle on, words end at it, before that they begin there. */
  readonly x: number
  readonly sides: Pick<Margins, 'left' | 'right'>
  /** Nothing is in the way on the line's other side. */
  readonly free: boolean
}

const size = 12
/** So far do words reach over their line, in pixels. */
const over = 5
const narrowest = 80

/** Words in a container so wide: in as few lines as it has room for, no farther over the line than they need for that. */
function wordsIn(container: number, words: string, { x, sides: { left, right }, free }: Place) {
  const at = left + x * Math.max(0, container - left - right)
  const [room, behind] = x >= 0.5 ? [at, container - at] : [container - at, at]
  const linesIn = (width: number) => wrapText(words, Math.max(narrowest, width), size)
  const fewest = linesIn(container).length
  let used = room
  while (free && used < container && linesIn(used).length > fewest) used = Math.min(container, used + 4)
  const lines = linesIn(used)
  const long = Math.max(...lines.map((line) => textWidth(line, size)))
  const back = free ? Math.min(behind, Math.max(over, Math.ceil(long - room))) : over
  return { lines, dx: x >= 0.5 ? back : -back }
}

/** Words at an upright line, within the frame at every width. */
export function wordsAtLine(words: string, place: Place): WordsAtLine {
  const [narrow, wide] = [wordsIn(240, words, place), wordsIn(480, words, place)]
  const text = { narrow: narrow.lines, wide: wide.lines }
  // The same lines are written once.
  const isSame = narrow.lines.length === wide.lines.length
  return { text, dx: { narrow: narrow.dx, wide: isSame ? narrow.dx : wide.dx } }
}
