import { type CssNode, generate, List, type ListItem, parse, walk } from 'css-tree'

/** What of a page a style sheet may speak of. */
export interface Used {
  readonly classes: ReadonlySet<string>
  /** Lower-case element names. */
  readonly elements: ReadonlySet<string>
}

/** Classes and elements of an HTML text, besides those that scripts add. */
export function usedIn(html: string, added: readonly string[]): Used {
  const classes = new Set(added)
  for (const [, names] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of names?.split(' ') ?? []) classes.add(name)
  const elements = new Set(
    [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name]) => (name ?? '').toLowerCase()),
  )
  return { classes, elements }
}

/** Whether anything on the page can match a selector. What stands in :not() forbids nothing. */
function canMatch(selector: CssNode, used: Used): boolean {
  if (selector.type !== 'Selector') return true
  return selector.children.toArray().every((part) => {
    if (part.type === 'ClassSelector') return used.classes.has(part.name)
    if (part.type === 'TypeSelector') return part.name === '*' || used.elements.has(part.name.toLowerCase())
    if (part.type === 'PseudoClassSelector' && /^(is|where)$/.test(part.name) && part.children)
      return keepMatching(part.children, used)
    return true
  })
}

/** Takes out of a list of selectors those that nothing matches; false where none is left. */
function keepMatching(children: List<CssNode>, used: Used): boolean {
  let left = false
  for (const child of children.toArray()) {
    if (child.type !== 'SelectorList') continue
    child.children = new List<CssNode>().fromArray(
      child.children.toArray().filter((selector) => canMatch(selector, used)),
    )
    left ||= !child.children.isEmpty
  }
  return left
}

function dropUnmatched(sheet: CssNode, used: Used): void {
  walk(sheet, {
    visit: 'Rule',
    enter(node, item, list) {
      if (node.prelude.type !== 'SelectorList') return
      node.prelude.children = new List<CssNode>().fromArray(
        node.prelude.children.toArray().filter((selector) => canMatch(selector, used)),
      )
      if (node.prelude.children.isEmpty) list.remove(item)
    },
  })
}

/** Rules whose every declaration went, and at-rules whose every rule did. */
function dropEmpty(sheet: CssNode): void {
  walk(sheet, {
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (!list) return
      const empty =
        (node.type === 'Rule' || (node.type === 'Atrule' && node.block)) && node.block?.children.isEmpty
      if (empty) list.remove(item)
    },
  })
}

/** Custom properties that no value asks for, theirs included. */
function dropUnasked(sheet: CssNode): void {
  const asked = (): ReadonlySet<string> =>
    new Set([...generate(sheet).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? ''))
  let before = -1
  for (let names = asked(); names.size !== before; names = asked()) {
    before = names.size
    walk(sheet, {
      visit: 'Declaration',
      enter(node, item, list) {
        if (node.property.startsWith('--') && !names.has(node.property)) list.remove(item)
      },
    })
  }
}

/** A style sheet without what has nothing to do on a page, as short as it can be written. */
export function usedStyles(css: string, used: Used): string {
  const sheet = parse(css, { parseCustomProperty: true })
  dropUnmatched(sheet, used)
  dropUnasked(sheet)
  dropEmpty(sheet)
  return generate(sheet)
}
