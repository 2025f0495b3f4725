import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Atrule,
  type Block,
  type CssNode,
  type Selector as CssSelector,
  generate,
  parse,
  type Rule,
} from 'css-tree'
import type {
  ContainerRange,
  PaintRule,
  PaintRules,
  Selector,
  SelectorStep,
  Simple,
} from '../../src/picture/rules.ts'
import { chartStyles } from './embed/chartStyles.ts'

/** A selector that a still picture can be asked about, with its weight. */
interface Weighed {
  readonly selector: Selector
  /** Ids, classes, types: as CSS counts. */
  readonly weight: number
}

const classWeight = 1000

/** What painting asks for; all else of the style sheet is for pages. */
const painted =
  /^(--.+|color|fill|fill-opacity|opacity|stroke|stroke-.+|vector-effect|paint-order|display|font-size|font-weight|font-style|text-anchor|max-width)$/

/** A simple selector; undefined where it speaks of a state or a part that no still picture has. */
function simpleOf(node: CssNode): { readonly simple: Simple; readonly weight: number } | undefined {
  switch (node.type) {
    case 'ClassSelector':
      return { simple: { class: node.name }, weight: classWeight }
    case 'TypeSelector':
      return { simple: { tag: node.name }, weight: 1 }
    case 'AttributeSelector': {
      const { value } = node
      const text = value?.type === 'String' ? value.value : value?.name
      return { simple: { attribute: node.name.name, value: text }, weight: classWeight }
    }
    case 'PseudoClassSelector': {
      if (node.name === 'root') return { simple: { root: true }, weight: classWeight }
      if (node.name !== 'is' && node.name !== 'where') return undefined
      const any = [...(node.children ?? [])].flatMap((list) =>
        list.type === 'SelectorList' ? selectorsIn(list) : [],
      )
      const weight = node.name === 'where' ? 0 : Math.max(0, ...any.map((one) => one.weight))
      return { simple: { any: any.map(({ selector }) => selector) }, weight }
    }
    default:
      return undefined
  }
}

function weighed(selector: CssSelector): readonly Weighed[] {
  const steps: SelectorStep[] = []
  let all: Simple[] = []
  let within: SelectorStep['within'] = 'any'
  let weight = 0
  for (const part of selector.children) {
    if (part.type === 'Combinator') {
      if (part.name !== ' ' && part.name !== '>') return []
      steps.push({ within, all })
      all = []
      within = part.name === '>' ? 'parent' : 'any'
      continue
    }
    const found = simpleOf(part)
    if (!found) return []
    all.push(found.simple)
    weight += found.weight
  }
  return [{ selector: [...steps, { within, all }], weight }]
}

const selectorsIn = (list: CssNode): readonly Weighed[] =>
  list.type === 'SelectorList'
    ? [...list.children].flatMap((one) => (one.type === 'Selector' ? weighed(one) : []))
    : []

/** "chart (width < 480px)"; undefined for containers of pages, in which no drawing is. Throws where a chart's is written in
 *  another way, lest pictures differ from pages in silence. */
function rangeOf(prelude: string): ContainerRange | undefined {
  if (!/^chart\b/.test(prelude)) return undefined
  const [, sign, number] = /^chart\s*\(\s*width\s*(<|>=)\s*([\d.]+)px\s*\)$/.exec(prelude) ?? []
  if (!number) throw new Error(`Pictures do not understand the container query "${prelude}"`)
  return sign === '<' ? { name: 'chart', below: Number(number) } : { name: 'chart', from: Number(number) }
}

type Found = PaintRule & { readonly weight: number }
type Containers = readonly ContainerRange[]

function declarationsIn(block: Block): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...block.children].flatMap((one) =>
      one.type === 'Declaration' && painted.test(one.property)
        ? [[one.property, generate(one.value).trim()]]
        : [],
    ),
  )
}

function rulesInRule({ prelude, block }: Rule, containers: Containers): readonly Found[] {
  if ([...block.children].some(({ type }) => type === 'Rule' || type === 'Atrule'))
    throw new Error(`Pictures do not understand nested rules: ${generate(prelude)}`)
  const declarations = declarationsIn(block)
  const isEmpty = Object.keys(declarations).length === 0
  return isEmpty
    ? []
    : selectorsIn(prelude).map(({ selector, weight }) => ({ selector, weight, declarations, containers }))
}

function rulesInAtrule(rule: Atrule, containers: Containers): readonly Found[] {
  if (!rule.block) return []
  if (rule.name === 'layer') return rulesInBlock(rule.block, containers)
  // Media are what a reader's screen, paper or wishes are: a picture has none.
  if (rule.name !== 'container' || !rule.prelude) return []
  const range = rangeOf(generate(rule.prelude))
  return range ? rulesInBlock(rule.block, [...containers, range]) : []
}

const rulesInBlock = (
  block: { readonly children: Iterable<CssNode> },
  containers: Containers,
): readonly Found[] =>
  [...block.children].flatMap((one) => {
    if (one.type === 'Rule') return rulesInRule(one, containers)
    return one.type === 'Atrule' ? rulesInAtrule(one, containers) : []
  })

/** The style sheet as a table of rules, in the order of the cascade (all are of one layer). Throws where it cannot be read:
 *  a rule that is skipped would be a picture that differs. */
export function pictureRulesOf(css: string): PaintRules {
  const tree = parse(css, {
    onParseError: (error, skipped) => {
      throw new Error(`Pictures do not understand the style sheet: ${error.message} in ${generate(skipped)}`)
    },
  })
  if (tree.type !== 'StyleSheet') return []
  const found = rulesInBlock(tree, [])
  return [...found].sort((a, b) => a.weight - b.weight).map(({ weight: _, ...rule }) => rule)
}

/** The rules of the site's drawings, and the page's own colours. */
export async function readPictureRules(root: string): Promise<PaintRules> {
  const page = pictureRulesOf(await readFile(join(root, 'src/pages/page.css'), 'utf8'))
  const isColours = ({ selector: [first, ...others], containers }: PaintRule) =>
    others.length === 0 &&
    containers.length === 0 &&
    first?.all.length === 1 &&
    first.all.some((one) => 'root' in one)
  return [...page.filter(isColours), ...pictureRulesOf(await chartStyles(root))]
}
