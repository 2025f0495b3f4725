import { textWidth, wrapText } from '../charts/textWidth.ts'
import { type Drawing, node } from './pictureNode.ts'
import { serif } from './type.ts'

export interface TextLook {
  readonly size: number
  /** Between baselines, as a share of the size. */
  readonly leading?: number
  readonly bold?: boolean
  readonly serif?: boolean
  readonly fill?: string
  /** Lines of like length, as titles have them. */
  readonly balanced?: boolean
  /** More lines than this end in "…". */
  readonly most?: number
}

/** Serif type runs a little wider than what textWidth measures. */
export const serifWidth = 1.02

const measured = (look: TextLook) => ({
  size: look.size * (look.serif ? serifWidth : 1),
  weight: look.bold ? ('bold' as const) : ('normal' as const),
})

function wrapped(text: string, width: number, look: TextLook): readonly string[] {
  const { size, weight } = measured(look)
  const lines = wrapText(text, width, size, weight)
  if (!look.balanced || lines.length < 2) return lines
  let best = lines
  for (let narrower = width - 8; narrower > width / 2; narrower -= 8) {
    const next = wrapText(text, narrower, size, weight)
    if (next.length > lines.length || next.some((line) => textWidth(line, size, weight) > width)) break
    best = next
  }
  return best
}

function shortened(lines: readonly string[], most: number, width: number, look: TextLook): readonly string[] {
  if (lines.length <= most) return lines
  const { size, weight } = measured(look)
  const words = lines
    .slice(most - 1)
    .join(' ')
    .split(' ')
  while (words.length > 1 && textWidth(`${words.join(' ')}…`, size, weight) > width) words.pop()
  return [...lines.slice(0, most - 1), `${words.join(' ').replace(/[\s,;:.·–—(]+$/, '')}…`]
}

/** Lines that a text takes up. Where a line ends, no "·" need divide. */
export const linesOf = (text: string, width: number, look: TextLook): readonly string[] =>
  text === ''
    ? []
    : shortened(wrapped(text, width, look), look.most ?? Number.POSITIVE_INFINITY, width, look).map((line) =>
        line.replace(/^· | ·$/g, ''),
      )

/** A text in lines no wider than so many pixels; its height ends where the next block may begin. */
export function textBlock(text: string, width: number, look: TextLook): Drawing {
  const lines = linesOf(text, width, look)
  const step = look.size * (look.leading ?? 1.3)
  return {
    width,
    height: lines.length * step,
    nodes: lines.map((line, index) =>
      node(
        'text',
        {
          // Letters stand in the middle of their line: the baseline is where capitals end.
          y: index * step + step / 2 + look.size * 0.36,
          'font-size': look.size,
          'font-weight': look.bold ? 700 : undefined,
          'font-family': look.serif ? serif : undefined,
          fill: look.fill,
        },
        [line],
      ),
    ),
  }
}
