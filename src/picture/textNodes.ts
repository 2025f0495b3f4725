import { markPlace, markShape, withoutMark } from './claimMark.ts'
import type { Halo } from './paint.ts'
import type { Said } from './paintedAttributes.ts'
import { node, type PictureNode } from './pictureNode.ts'

type Parts = readonly (PictureNode | string)[]
type Place = Readonly<Record<string, string | number | undefined>>

const lettersIn = (parts: Parts): string =>
  parts.map((part) => (typeof part === 'string' ? part : lettersIn(part.children))).join('')

const isBold = (parts: Parts): boolean =>
  parts.some((part) => typeof part !== 'string' && part.attributes['font-weight'] !== undefined)

/** A part of a text in the colour of the whole. */
function withoutFill(part: PictureNode): PictureNode {
  const { fill: _, ...attributes } = part.attributes
  return { ...part, attributes }
}

/** A text whose edge is in the colour of the paper, so that it reads over lines. */
function edged(place: Place, painted: Said, parts: Parts, halo: Halo): readonly PictureNode[] {
  if (halo === 'order') return [node('text', { ...place, ...painted, 'paint-order': 'stroke' }, parts)]
  const { stroke, 'stroke-width': width, 'stroke-linejoin': join, ...letters } = painted
  const edge = { ...letters, fill: stroke, stroke, 'stroke-width': width, 'stroke-linejoin': join }
  const plain = parts.map((part) => (typeof part === 'string' ? part : withoutFill(part)))
  return [
    node('text', { ...place, ...edge, 'aria-hidden': 'true' }, plain),
    node('text', { ...place, ...letters }, parts),
  ]
}

/** A text at its place; the mark of claims before it as a shape.
 *  @param size of its type, in pixels. */
export function textNodes(
  place: Place,
  painted: Said,
  parts: Parts,
  size: number,
  halo: Halo | undefined,
): readonly PictureNode[] {
  const letters = (at: Place, inner: Parts) => {
    if (inner.length === 0) return []
    return halo === undefined ? [node('text', { ...at, ...painted }, inner)] : edged(at, painted, inner, halo)
  }
  const [first, ...others] = parts
  const { rest, marked } = withoutMark(typeof first === 'string' ? first : '')
  if (!marked) return letters(place, parts)
  const inner = rest === '' ? others : [rest, ...others]
  const x = Number(place.x ?? 0) + Number(place.dx ?? 0)
  const { x: left, shift } = markPlace(
    x,
    lettersIn(inner),
    size,
    painted['text-anchor'] ?? 'start',
    isBold(inner) ? 'bold' : 'normal',
  )
  return [
    markShape(left, Number(place.y ?? 0), size, painted.fill),
    ...letters({ ...place, dx: undefined, x: x + shift }, inner),
  ]
}
