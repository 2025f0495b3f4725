import { type Conditions, type Style, stylerOf, usedValue } from './computedStyle.ts'
import { paintedAttributes, type Said } from './paintedAttributes.ts'
import { moved, node, type PictureNode, rounded } from './pictureNode.ts'
import { elementsIn, type MarkupElement } from './readMarkup.ts'
import type { PaintRules } from './rules.ts'
import { textNodes } from './textNodes.ts'

/** A paper edge around letters: in a file as a second text beneath, which every program draws right; inside HTML, where
 *  texts are also read and searched, by the order of painting. */
export type Halo = 'beneath' | 'order'

/** The box that percentages are of, and how much it is stretched. */
interface Room {
  readonly width: number
  readonly height: number
  readonly stretchX: number
  /** Of both directions, by a group around. */
  readonly scale: number
}

const lengthsX: ReadonlySet<string> = new Set(['x', 'x1', 'x2', 'cx', 'dx', 'width'])
const lengthsY: ReadonlySet<string> = new Set(['y', 'y1', 'y2', 'cy', 'dy', 'height'])
const geometry: ReadonlySet<string> = new Set([
  ...lengthsX,
  ...lengthsY,
  'r',
  'd',
  'id',
  'transform',
  'patternUnits',
  'patternTransform',
])
const shapes: ReadonlySet<string> = new Set(['path', 'rect', 'circle', 'line'])
const groups: ReadonlySet<string> = new Set(['g', 'defs', 'pattern'])

const lengthIn = (value: string, whole: number): number =>
  value.endsWith('%') ? (Number(value.slice(0, -1)) / 100) * whole : Number.parseFloat(value)

/** Path data of polylines (M, L and Z with absolute places), stretched across. */
function stretched(d: string, factor: number): string {
  if (factor === 1) return d
  let across = false
  return d.replace(/[A-Z]|-?[\d.]+/g, (part) => {
    if (/[A-Z]/.test(part)) {
      across = true
      return part
    }
    const number = across ? String(Math.round(Number(part) * factor * 10) / 10) : part
    across = !across
    return number
  })
}

function placed(element: MarkupElement, room: Room): Readonly<Record<string, string | number>> {
  const entries = [...element.attributes]
    .filter(([name]) => geometry.has(name))
    .map(([name, value]): [string, string | number] => {
      if (name === 'd') return [name, stretched(value, room.stretchX)]
      if (lengthsX.has(name))
        return [name, lengthIn(value, room.width) * (value.endsWith('%') ? 1 : room.stretchX)]
      return [name, lengthsY.has(name) ? lengthIn(value, room.height) : value]
    })
  // Zero is what these are without being said.
  return Object.fromEntries(
    entries.filter(([name, value]) => value !== 0 || !/^([xy][12]?|c[xy]|d[xy])$/.test(name)),
  )
}

export interface Painter {
  /** Style of an element, for what is drawn by hand around it. */
  readonly styleOf: (element: MarkupElement) => Style
  /** A drawing in SVG, in so many pixels. */
  readonly svg: (element: MarkupElement, width: number, height: number) => readonly PictureNode[]
}

/** Turns a drawing that needs a style sheet and a container into one that needs neither: every length in pixels, every
 *  style an attribute, nothing hidden, nothing nested that can be moved instead.
 *  @param said what the picture's root says for all. */
export function painterOf(rules: PaintRules, conditions: Conditions, said: Said, halo: Halo): Painter {
  const { theme } = conditions
  const styler = stylerOf(rules, conditions)
  const styles = new Map<MarkupElement, Style>()
  const styleOf = (element: MarkupElement): Style => {
    const known = styles.get(element)
    if (known) return known
    const style = styler(element, element.parent ? styleOf(element.parent) : {})
    styles.set(element, style)
    return style
  }

  const shape = (element: MarkupElement, room: Room): readonly PictureNode[] => {
    const painted = paintedAttributes(
      styleOf(element),
      element.name === 'line' ? 'line' : 'shape',
      said,
      theme,
      room.scale,
    )
    const place = placed(element, room)
    // A bar of no width is no bar.
    if (element.name === 'rect' && (place.width === 0 || place.height === 0)) return []
    return [node(element.name, { ...place, ...painted })]
  }

  const words = (element: MarkupElement, outside: Said, room: Room): readonly (PictureNode | string)[] =>
    element.children.flatMap((child): readonly (PictureNode | string)[] => {
      if (typeof child === 'string') return child === '' ? [] : [child]
      const style = styleOf(child)
      if (style.display === 'none') return []
      const { stroke: _, ...painted } = paintedAttributes(style, 'text', outside, theme, room.scale)
      return [node('tspan', { ...placed(child, room), ...painted }, words(child, outside, room))]
    })

  const text = (element: MarkupElement, room: Room): readonly PictureNode[] => {
    const style = styleOf(element)
    const painted = paintedAttributes(style, 'text', said, theme, room.scale)
    const inner = words(element, { ...said, ...painted }, room)
    const size = Number(painted['font-size'] ?? said['font-size'])
    const isEdged = painted.stroke !== undefined && style['paint-order'] === 'stroke'
    return textNodes(placed(element, room), painted, inner, size, isEdged ? halo : undefined)
  }

  const group = (element: MarkupElement, room: Room): readonly PictureNode[] => {
    const inner = elementsIn(element).flatMap((child) => draw(child, room))
    if (element.name !== 'g') return [node(element.name, placed(element, room), inner)]
    const opacity = usedValue(styleOf(element), 'opacity', theme)
    const transform = element.attributes.get('transform')
    if (inner.length === 0) return []
    if (opacity !== undefined && opacity !== '1') return [node('g', { transform, opacity }, inner)]
    const shift = /^translate\((-?[\d.]+)[ ,](-?[\d.]+)\)$/.exec(transform ?? '')
    if (shift) return moved(inner, Number(shift[1]), Number(shift[2]))
    return transform === undefined ? inner : [node('g', { transform }, inner)]
  }

  const nested = (
    element: MarkupElement,
    room: Room,
    width: number,
    height: number,
  ): readonly PictureNode[] => {
    const box = element.attributes.get('viewBox')?.split(/[ ,]+/).map(Number)
    const inside = (next: Room) => elementsIn(element).flatMap((child) => draw(child, next))
    if (!box) return inside({ ...room, width, height })
    const [, , across = width, down = height] = box
    if (element.attributes.get('preserveAspectRatio') === 'none')
      return inside({ width, height, stretchX: width / across, scale: room.scale })
    const scale = Math.min(width / across, height / down)
    return moved(inside({ width: across, height: down, stretchX: 1, scale: room.scale * scale }), 0, 0, scale)
  }

  const draw = (element: MarkupElement, room: Room): readonly PictureNode[] => {
    if (styleOf(element).display === 'none') return []
    if (shapes.has(element.name)) return shape(element, room)
    if (element.name === 'text') return text(element, room)
    if (groups.has(element.name)) return group(element, room)
    if (element.name !== 'svg') throw new Error(`A picture cannot draw <${element.name}>`)
    const length = (name: string, whole: number, absent: number): number => {
      const value = element.attributes.get(name)
      return value === undefined ? absent : lengthIn(value, whole)
    }
    const width = length('width', room.width, room.width)
    const height = length('height', room.height, room.height)
    return moved(
      nested(element, room, width, height),
      length('x', room.width, 0),
      length('y', room.height, 0),
    )
  }

  return {
    styleOf,
    svg: (element, width, height) =>
      nested(element, { width, height, stretchX: 1, scale: 1 }, rounded(width), rounded(height)),
  }
}
