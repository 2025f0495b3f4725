import type { Painter } from './paint.ts'
import { type Drawing, moved } from './pictureNode.ts'
import { elementsIn, type MarkupElement } from './readMarkup.ts'

const numberOf = (element: MarkupElement, name: string): number | undefined => {
  const value = element.attributes.get(name)
  return value === undefined ? undefined : Number(value)
}

/** A frame as wide as asked: its margins are empty drawings of a fixed width, its plot takes what they leave. */
export function frameDrawing(frame: MarkupElement, width: number, painter: Painter): Drawing {
  const parts = elementsIn(frame)
  const fixed = parts.reduce((sum, part) => sum + (numberOf(part, 'width') ?? 0), 0)
  let x = 0
  const nodes = parts.flatMap((part) => {
    const own = numberOf(part, 'width') ?? Math.max(0, width - fixed)
    const here = moved(painter.svg(part, own, numberOf(part, 'height') ?? 0), x, 0)
    x += own
    return here
  })
  return { width, height: Math.max(0, ...parts.map((part) => numberOf(part, 'height') ?? 0)), nodes }
}
