import { isInRange, matches } from './matches.ts'
import type { MarkupElement } from './readMarkup.ts'
import type { PaintRule, PaintRules } from './rules.ts'

export type Theme = 'light' | 'dark'

/** What the drawing's rules depend on. */
export interface Conditions {
  readonly theme: Theme
  /** Widths of the named containers, in pixels. */
  readonly containers: Readonly<Record<string, number>>
}

/** Property → value, with all that is inherited; custom properties among them. */
export type Style = Readonly<Record<string, string>>

const notInherited: ReadonlySet<string> = new Set(['opacity', 'display', 'vector-effect', 'max-width'])

/** Attributes that are style, weaker than every rule. */
const presentation = [
  'fill',
  'fill-opacity',
  'opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'text-anchor',
] as const

/** What the last step of a selector asks for at least: by it rules are found without trying them all. */
function keyOf({ selector }: PaintRule): string {
  for (const simple of selector.at(-1)?.all ?? []) {
    if ('class' in simple) return `.${simple.class}`
    if ('tag' in simple) return simple.tag
  }
  return '*'
}

/** Style of an element, given its parent's. */
export type Styler = (element: MarkupElement, parent: Style) => Style

export function stylerOf(rules: PaintRules, { containers }: Conditions): Styler {
  const byKey = new Map<string, { readonly rule: PaintRule; readonly order: number }[]>()
  for (const [order, rule] of rules.entries()) {
    if (!isInRange(rule.containers, containers)) continue
    const key = keyOf(rule)
    byKey.set(key, [...(byKey.get(key) ?? []), { rule, order }])
  }
  const among = (key: string) => byKey.get(key) ?? []
  return (element, parent) => {
    const meant = [
      ...[...element.classes].flatMap((name) => among(`.${name}`)),
      ...among(element.name),
      ...among('*'),
    ]
      .filter(({ rule }) => matches(element, rule.selector))
      .sort((a, b) => a.order - b.order)
    const inherited = Object.entries(parent).filter(([property]) => !notInherited.has(property))
    const given = presentation.flatMap((name): [string, string][] => {
      const value = element.attributes.get(name)
      return value === undefined ? [] : [[name, value]]
    })
    return Object.assign(
      Object.fromEntries(inherited),
      Object.fromEntries(given),
      ...meant.map(({ rule }) => rule.declarations),
    )
  }
}

/** A property's value with its variables, theme and current colour put in. */
export function usedValue(style: Style, property: string, theme: Theme, depth = 0): string | undefined {
  const raw = style[property]
  if (raw === undefined || depth > 9) return undefined
  if (raw.toLowerCase() === 'currentcolor') return usedValue(style, 'color', theme, depth + 1)
  return raw
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => usedValue(style, name, theme, depth + 1) ?? 'none')
    .replace(/light-dark\(([^,]+),([^)]+)\)/g, (_, light: string, dark: string) =>
      (theme === 'light' ? light : dark).trim(),
    )
}
