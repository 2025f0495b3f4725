import { textWidth } from '../charts/textWidth.ts'
import type { Theme } from './computedStyle.ts'
import { usedValue } from './computedStyle.ts'
import type { Painter } from './paint.ts'
import { type Drawing, moved, node, type PictureNode } from './pictureNode.ts'
import { elementsIn, findByClass, type MarkupElement, textIn } from './readMarkup.ts'
import { stack } from './stack.ts'

// As the style sheet has it: a swatch and its text, the space between two entries, their line.
const swatch = { width: 26, height: 12, space: 6 }
const between = 18
const line = 21

/** The names of the classes, side by side in as many lines as they need. */
function keyDrawing(list: MarkupElement, width: number, painter: Painter, theme: Theme): Drawing {
  const style = painter.styleOf(list)
  const size = Number.parseFloat(style['font-size'] ?? '13')
  const fill = usedValue(style, 'color', theme)
  let x = 0
  let y = 0
  const nodes = elementsIn(list).flatMap((entry): readonly PictureNode[] => {
    const text = textIn(entry)
    const own = swatch.width + swatch.space + textWidth(text, size)
    if (x > 0 && x + own > width) {
      x = 0
      y += line
    }
    const box = elementsIn(entry).flatMap((svg) => painter.svg(svg, swatch.width, swatch.height))
    const words = node('text', { x: swatch.width + swatch.space, y: 11, fill, 'font-size': size }, [text])
    const here = moved([...box, words], x, y)
    x += own + between
    return here
  })
  return { width, height: y + line, nodes }
}

/** The names of the classes, one under the other. */
function keyColumn(list: MarkupElement, painter: Painter, theme: Theme): Drawing {
  const rows = elementsIn(list).map((entry) => {
    const one = { ...list, children: [entry] }
    return { drawing: keyDrawing(one, Number.POSITIVE_INFINITY, painter, theme) }
  })
  const texts = elementsIn(list).map((entry) => textWidth(textIn(entry), 13))
  return { ...stack(rows), width: swatch.width + swatch.space + Math.max(0, ...texts) }
}

/** A map as wide as asked, or as it may be, with its names over it and its classes below, or at its right. */
export function mapDrawing(
  frame: MarkupElement,
  width: number,
  painter: Painter,
  theme: Theme,
  keyAt: 'below' | 'right',
): Drawing {
  const land = findByClass(frame, 'land')
  const names = findByClass(frame, 'names')
  const classes = findByClass(frame, 'classes')
  const [, , across = 1, down = 1] = land?.attributes.get('viewBox')?.split(' ').map(Number) ?? []
  const most = Number.parseFloat(painter.styleOf(frame)['max-width'] ?? '')
  const own = Number.isNaN(most) ? width : Math.min(width, most)
  const height = (own * down) / across
  const sheet = {
    width: own,
    height,
    nodes: [
      ...(land ? painter.svg(land, own, height) : []),
      ...(names ? painter.svg(names, own, height) : []),
    ],
  }
  if (!classes) return sheet
  if (keyAt === 'below') {
    const key = keyDrawing(classes, own, painter, theme)
    return stack([{ drawing: sheet }, { drawing: key, above: 4 }])
  }
  const key = keyColumn(classes, painter, theme)
  return {
    width: own + between + key.width,
    height,
    nodes: [...sheet.nodes, ...moved(key.nodes, own + between, height - key.height)],
  }
}
