import { kindOf } from '../charts/kinds.ts'
import { dayName } from '../charts/timeline/encounters.ts'
import type { ChartModel, TimelineModel } from '../charts/types.ts'
import { linesOf, linesOfRuns, lineWidth, type Run, rowsOf } from './textLines.ts'

/** Width from which a timeline has its places beside its meetings, and those in two columns. */
export const wideFrom = 600

type Entry = TimelineModel['days'][number]['entries'][number]

/** Whom they met, what kind of meeting it was, and what about. */
function entryHeight({ whom, kind, note }: Entry, label: string | undefined, column: number): number {
  const runs: readonly Run[] = [
    { text: whom, size: 14, face: 'sansBold' },
    { text: label ?? kind, size: 12, whole: true },
  ]
  // The kind has a margin behind it.
  return linesOfRuns(runs, column - 4) * 19.6 + (note === undefined ? 0 : linesOf(note, column, 13) * 18.2)
}

/** Meetings that follow each other at one place. */
function staysOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const stays: Entry[][] = []
  for (const entry of entries) {
    const last = stays.at(-1)
    if (last?.[0]?.place === entry.place) last.push(entry)
    else stays.push([entry])
  }
  return stays
}

/** Lines of a timeline are text and wrap as text does. Paragraphs of embeds have no margins. */
function timelineHeight(model: TimelineModel, width: number): number {
  const wide = width >= wideFrom
  const inner = width - 27
  const columns = wide ? 2 : 1
  const column = wide ? (inner - 166 - 24) / 2 : inner
  const kinds = new Map(model.kinds.map(({ id, label }) => [id, label]))
  const stayHeight = (entries: readonly Entry[]): number => {
    const each = entries.map((entry) => entryHeight(entry, kinds.get(entry.kind), column))
    let list = 0
    for (let row = 0; row < each.length; row += columns)
      list += Math.max(...each.slice(row, row + columns)) + (row > 0 ? 6 : 0)
    const name = linesOf(entries[0]?.place ?? '', wide ? 150 : inner, 12) * 16.8
    return 15 + (wide ? Math.max(name, list) : name + list)
  }
  const dayHeight = ({ date, entries }: TimelineModel['days'][number]): number =>
    linesOf(dayName(date, model), inner, 14, 'sansBold') * 19.6 +
    18 +
    staysOf(entries).reduce((sum, stay) => sum + stayHeight(stay), 0)
  const days = model.days.reduce((sum, day) => sum + dayHeight(day), 0)
  const delegation = 22 + 18.2 + linesOf(model.delegation.join(' · '), width, 13) * 18.2
  return days + delegation
}

/** What of a chart's layout its height depends on. */
interface Measures {
  readonly margins: { readonly top: number; readonly bottom: number }
  readonly height: number
  readonly aspect: number | undefined
  readonly tall: boolean
  /** Widths of the entries of its key. */
  readonly key: readonly number[]
}

/* A layout takes long and is the same at every width. */
const known = new WeakMap<ChartModel, Measures>()

function measuresOf(model: ChartModel): Measures {
  const before = known.get(model)
  if (before) return before
  const layout = kindOf(model).layout(model)
  const key = 'key' in layout && Array.isArray(layout.key) ? layout.key : []
  const measures: Measures = {
    margins: layout.margins,
    height: layout.height,
    aspect: layout.aspect,
    tall: 'tall' in layout && layout.tall === true,
    key: key.map((entry: unknown) => {
      const text = typeof entry === 'object' && entry !== null && 'text' in entry ? String(entry.text) : ''
      return 32 + lineWidth(text, 13)
    }),
  }
  known.set(model, measures)
  return measures
}

/** Height of a chart as the static hand draws it in a box so wide, its key included; in pixels, rather more than less.
 *  @param widest width of the widest box that it must be enough for: maps grow with it, while text takes ever fewer lines. */
export function chartHeight(model: ChartModel, width: number, widest = width): number {
  if (model.type === 'timeline') return timelineHeight(model, width)
  const { margins, height, aspect, tall, key } = measuresOf(model)
  if (aspect === undefined) return margins.top + height + margins.bottom
  const most = tall ? 640 : widest
  const rows = rowsOf(key, Math.min(width, most), 18)
  return Math.min(widest, most) / aspect + 8 + rows * 21.5
}
