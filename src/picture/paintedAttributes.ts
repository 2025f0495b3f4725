import { type Style, type Theme, usedValue } from './computedStyle.ts'

/** Attributes that an element has from outside: a picture's root says them once. */
export type Said = Readonly<Record<string, string>>

const text = ['font-size', 'font-weight', 'font-style', 'text-anchor'] as const
const line = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-opacity',
] as const

/** What SVG takes for granted. */
const initial: Said = {
  stroke: 'none',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'stroke-opacity': '1',
  'fill-opacity': '1',
  'font-style': 'normal',
  'font-weight': '400',
  'text-anchor': 'start',
}

const inPixels = (value: string): string => value.replace(/^([\d.]+)px$/, '$1')

/** Lengths of a stroke, seen through a scale that strokes do not follow. */
const unscaled = (value: string, scale: number): string =>
  value.replace(/[\d.]+/g, (number) => String(Math.round((Number(number) / scale) * 1000) / 1000))

/** Style as attributes: those that an element needs and does not have from outside.
 *  @param scale of the drawing around it; strokes that do not scale are divided by it. */
export function paintedAttributes(
  style: Style,
  kind: 'line' | 'shape' | 'text',
  said: Said,
  theme: Theme,
  scale: number,
): Said {
  const valueFor = (property: string): string =>
    inPixels(usedValue(style, property, theme) ?? initial[property] ?? '')
  const fill = valueFor('fill') || '#000'
  const stroke = valueFor('stroke')
  const keepsStroke = style['vector-effect'] === 'non-scaling-stroke' && scale !== 1
  const lengths: ReadonlySet<string> = new Set(['stroke-width', 'stroke-dasharray'])
  const needed: readonly (readonly [string, string])[] = [
    // A line has no inside.
    ...(kind === 'line' ? [] : [['fill', fill] as const]),
    ...(fill === 'none' || kind === 'line' ? [] : [['fill-opacity', valueFor('fill-opacity')] as const]),
    ['stroke', stroke],
    ...(stroke === 'none' ? [] : line).map((name): [string, string] => {
      const value = valueFor(name)
      return [name, keepsStroke && lengths.has(name) && value !== 'none' ? unscaled(value, scale) : value]
    }),
    ...(kind === 'text' ? text : []).map((name): [string, string] => [name, valueFor(name)]),
    ['opacity', usedValue(style, 'opacity', theme) ?? '1'],
  ]
  return Object.fromEntries(
    needed.filter(
      ([name, value]) => value !== '' && value !== (name === 'opacity' ? '1' : (said[name] ?? initial[name])),
    ),
  )
}
