import { encountersOf, kindCounts } from '../charts/timeline/encounters.ts'
import type { TimelineModel } from '../charts/types.ts'
import type { Brush } from './brush.ts'
import { inksOf } from './ink.ts'
import { type Drawing, moved, node } from './pictureNode.ts'
import { stack } from './stack.ts'
import { textBlock } from './textBlock.ts'

/** Where the kinds and the names of hosts begin. */
const kindsAt = 26
const namesAt = 178

/** A timeline in little room: each kind of host with how many there were and who. */
export function meetingsDrawing(model: TimelineModel, width: number, brush: Brush): Drawing {
  const { quiet, grid } = inksOf(brush)
  const all = encountersOf(model)
  const rows = kindCounts(model).map(({ id, label, count }, index) => {
    const names = all.flatMap((one) => (one.kind === id ? [one.whom] : [])).join(', ')
    const who = textBlock(names, width - namesAt, { size: 13, fill: quiet })
    const kind = textBlock(label, namesAt - kindsAt - 8, { size: 13, bold: true })
    const number = node('text', { x: 16, y: 13.1, 'font-weight': 700, 'text-anchor': 'end' }, [String(count)])
    const rule = node('path', { d: `M0 -2.5H${width}`, stroke: grid, fill: 'none' })
    return {
      width,
      height: Math.max(who.height, kind.height),
      nodes: [
        ...(index === 0 ? [] : [rule]),
        number,
        ...moved(kind.nodes, kindsAt, 0),
        ...moved(who.nodes, namesAt, 0),
      ],
    }
  })
  return stack(rows.map((drawing) => ({ drawing, above: 5 })))
}
