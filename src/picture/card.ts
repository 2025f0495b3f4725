import type { Brush } from './brush.ts'
import { inksOf } from './ink.ts'
import { type Drawing, moved, node } from './pictureNode.ts'
import { sheet } from './sheet.ts'
import { linesOf, textBlock } from './textBlock.ts'
import { serif } from './type.ts'

/** What every share card has around its content. */
export interface CardWords {
  readonly id: string
  readonly language: string
  /** Of the whole, for those who do not see it. */
  readonly title: string
  readonly description: string
  /** From the fullest to the shortest: the first that has room in one line is used, else the shortest in two. */
  readonly sources: readonly string[]
  /** Name of the site. */
  readonly site: string
}

/** As feeds and messengers show them. */
const width = 1200
const height = 630

const edge = 48
const bar = 10
const foot = 62

/** Where a card's content stands. */
export const cardRoom = { x: edge, y: bar + 32, width: width - edge * 2, height: height - bar - 32 - foot }

/** A card for feeds: 1200 × 630, the source and the site's name at its foot. */
export function card(content: Drawing['nodes'], words: CardWords, brush: Brush): string {
  const { ink, quiet, grid } = inksOf(brush)
  const name = node(
    'text',
    {
      x: width - edge,
      y: height - 22,
      'text-anchor': 'end',
      'font-size': 30,
      'font-weight': 700,
      'font-family': serif,
    },
    [words.site],
  )
  const room = cardRoom.width - 140
  const fits = (line: string) => linesOf(line, room, { size: 20 }).length <= 1
  const line = words.sources.find(fits) ?? words.sources.at(-1) ?? ''
  const source = textBlock(line, room, { size: 20, fill: quiet, leading: 1.2, most: 2 })
  const drop = fits(line) ? 19 : 7
  const nodes = [
    node('rect', { width, height: bar, fill: ink }),
    ...moved(content, cardRoom.x, cardRoom.y),
    node('path', { d: `M${edge} ${height - foot + 4.5}H${width - edge}`, stroke: grid, fill: 'none' }),
    ...moved(source.nodes, edge, height - foot + drop),
    name,
  ]
  return sheet({ width, height, nodes }, words, brush)
}
