import { textWidth } from '../charts/textWidth.ts'
import { node, type PictureNode } from './pictureNode.ts'

/** The mark of claims. Few fonts have the letter, so pictures draw it. */
const mark = '◆'

/** From the mark's left edge to the text after it, as a share of the type's size. */
export const markAdvance = 1.02

interface MarkedText {
  /** What follows the mark. */
  readonly rest: string
  readonly marked: boolean
}

/** A text without the mark that it may begin with. */
export const withoutMark = (text: string): MarkedText =>
  text.startsWith(mark)
    ? { rest: text.slice(mark.length).trimStart(), marked: true }
    : { rest: text, marked: false }

/** The mark as a shape, its left edge at x, standing on a baseline. */
export function markShape(x: number, baseline: number, size: number, fill: string | undefined): PictureNode {
  const half = Math.round(size * 3.8) / 10
  return node('path', {
    d: `M0 0l${half} ${-half}l${half} ${half}l${-half} ${half}z`,
    transform: `translate(${Math.round(x * 10) / 10} ${Math.round((baseline - size * 0.36) * 10) / 10})`,
    fill,
  })
}

/** textWidth is generous by so much: a mark must not stand far from its text. */
const allowance = 1.06

/** Where the mark stands before a text that begins, or ends, at x; and how far that moves the text. */
export const markPlace = (
  x: number,
  text: string,
  size: number,
  anchor: string,
  weight: 'normal' | 'bold',
): { readonly x: number; readonly shift: number } =>
  anchor === 'end'
    ? { x: x - textWidth(text, size, weight) / allowance - markAdvance * size, shift: 0 }
    : { x, shift: markAdvance * size }
