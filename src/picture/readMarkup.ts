/** An element of the markup that a hand has drawn. */
export interface MarkupElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly classes: ReadonlySet<string>
  readonly parent: MarkupElement | undefined
  readonly children: readonly (MarkupElement | string)[]
}

interface Growing extends MarkupElement {
  readonly children: (MarkupElement | string)[]
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&nbsp;': '\u00a0',
}
const unescaped = (text: string): string => text.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity)

/** HTML's elements that have no end. */
const alone: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr'])

const growing = (name: string, attributes: ReadonlyMap<string, string>, parent?: MarkupElement): Growing => ({
  name,
  attributes,
  classes: new Set((attributes.get('class') ?? '').split(' ').filter((one) => one !== '')),
  parent,
  children: [],
})

const attributesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']): [string, string] => [
      name,
      unescaped(value),
    ]),
  )

/** Reads markup as React and browsers write it (every element ended, attributes in double quotes): much less than HTML,
 *  and all that drawings are made of. Throws where it is not well formed.
 *  @returns the root, whose children are what was read. */
export function readMarkup(text: string): MarkupElement {
  const root = growing('root', new Map())
  const open: Growing[] = [root]
  let from = 0
  for (const found of text.matchAll(/<(\/?)([\w:-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/g)) {
    const [tag, end, name = '', attributes = '', empty] = found
    const inside = open.at(-1)
    if (!inside) throw new Error(`Markup ends too often, at ${tag}`)
    if (found.index > from) inside.children.push(unescaped(text.slice(from, found.index)))
    from = found.index + tag.length
    if (end === '/') {
      if (inside.name !== name) throw new Error(`Markup is not well formed: ${tag} ends ${inside.name}`)
      open.pop()
      continue
    }
    const element = growing(name, attributesIn(attributes), inside)
    inside.children.push(element)
    if (empty === '' && !alone.has(name)) open.push(element)
  }
  if (open.length !== 1) throw new Error(`Markup is not well formed: ${open.at(-1)?.name} has no end`)
  if (from < text.length) root.children.push(unescaped(text.slice(from)))
  return root
}

/** The elements directly in one. */
export const elementsIn = (element: MarkupElement): readonly MarkupElement[] =>
  element.children.filter((child) => typeof child !== 'string')

/** The first element of a class, at any depth. */
export function findByClass(element: MarkupElement, name: string): MarkupElement | undefined {
  for (const child of elementsIn(element)) {
    const found = child.classes.has(name) ? child : findByClass(child, name)
    if (found) return found
  }
  return undefined
}

/** All text in an element. */
export const textIn = (element: MarkupElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
