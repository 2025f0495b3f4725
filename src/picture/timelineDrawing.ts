import type { Encounter } from '../charts/timeline/encounters.ts'
import { dayName, kindLabel } from '../charts/timeline/encounters.ts'
import type { TimelineModel } from '../charts/types.ts'
import { messagesOf } from '../i18n/messages.ts'
import type { Brush } from './brush.ts'
import { inksOf } from './ink.ts'
import { type Drawing, moved, node } from './pictureNode.ts'
import { stack } from './stack.ts'
import { textBlock } from './textBlock.ts'

type Entry = TimelineModel['days'][number]['entries'][number]
type Told = Pick<Encounter, 'whom' | 'kindLabel' | 'note'>

const indent = 25
const columnSpace = 24
const placeWidth = 150
/** From this width on the places stand in a column of their own, as in the style sheet. */
const wide = 600

function told({ whom, kindLabel: kind, note }: Told, width: number, quiet: string): Drawing {
  return stack([
    { drawing: textBlock(whom, width, { size: 14, bold: true }) },
    { drawing: textBlock(kind, width, { size: 12, fill: quiet }), above: 1 },
    { drawing: textBlock(note, width, { size: 12, fill: quiet }), above: 1 },
  ])
}

/** Drawings in two columns, row by row. */
function inColumns(drawings: readonly Drawing[], width: number, columns: number): Drawing {
  const rows = drawings.flatMap((_, index) =>
    index % columns === 0 ? [drawings.slice(index, index + columns)] : [],
  )
  return stack(
    rows.map((row) => ({
      above: 7,
      drawing: {
        width,
        height: Math.max(...row.map(({ height }) => height)),
        nodes: row.flatMap(({ nodes }, index) => moved(nodes, index * ((width + columnSpace) / columns), 0)),
      },
    })),
  )
}

function stayDrawing(
  place: string,
  entries: readonly Entry[],
  model: TimelineModel,
  width: number,
  brush: Brush,
): Drawing {
  const { quiet, grid } = inksOf(brush)
  const beside = width + indent >= wide
  const room = beside ? width - placeWidth - 16 : width
  const columns = beside ? 2 : 1
  const column = (room - columnSpace * (columns - 1)) / columns
  const whom = inColumns(
    entries.map((entry) =>
      told(
        { whom: entry.whom, kindLabel: kindLabel(entry.kind, model), note: entry.note ?? '' },
        column,
        quiet,
      ),
    ),
    room,
    columns,
  )
  const where = textBlock(place, beside ? placeWidth : width, { size: 12, fill: quiet })
  const rule = node('path', { d: `M0 .5H${width}`, stroke: grid, fill: 'none' })
  const inner = beside
    ? [...moved(where.nodes, 0, 8), ...moved(whom.nodes, placeWidth + 16, 7)]
    : [...moved(where.nodes, 0, 7), ...moved(whom.nodes, 0, where.height + 9)]
  const height = beside ? Math.max(where.height + 8, whom.height + 7) : where.height + whom.height + 9
  return { width, height, nodes: [rule, ...inner] }
}

/** Meetings of a day that follow each other at one place. */
function staysOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const stays: Entry[][] = []
  for (const entry of entries) {
    const last = stays.at(-1)
    if (last?.[0]?.place === entry.place) last.push(entry)
    else stays.push([entry])
  }
  return stays
}

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('en')}${text.slice(1)}`

/** Day after day on a thread, place after place: whom the delegation met; and the delegation. */
export function timelineDrawing(model: TimelineModel, width: number, brush: Brush): Drawing {
  const { ink, paper, quiet, grid } = inksOf(brush)
  const inner = width - indent
  const days = model.days.map((day, index) => {
    const body = stack([
      { drawing: textBlock(capital(dayName(day.date, model)), inner, { size: 14, bold: true }) },
      ...staysOf(day.entries).map((entries) => ({
        above: 8,
        drawing: stayDrawing(entries[0]?.place ?? '', entries, model, inner, brush),
      })),
    ])
    const height = body.height + 20
    const thread = node('path', {
      d: `M6 9V${Math.round(height + 9)}`,
      stroke: grid,
      'stroke-width': 2,
      fill: 'none',
    })
    const bead = node('circle', { cx: 6, cy: 9, r: 5, fill: paper, stroke: ink, 'stroke-width': 2 })
    const isLast = index === model.days.length - 1
    return { width, height, nodes: [...(isLast ? [] : [thread]), bead, ...moved(body.nodes, indent, 0)] }
  })
  const { delegation } = messagesOf(model.language).charts.timeline
  return stack([
    ...days.map((drawing) => ({ drawing })),
    { drawing: textBlock(delegation, width, { size: 13, bold: true }) },
    { drawing: textBlock(model.delegation.join(' · '), width, { size: 13, fill: quiet }), above: 2 },
  ])
}
