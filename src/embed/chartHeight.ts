import { kindOf } from '../charts/kinds.ts'
import type { ChartModel, TimelineModel } from '../charts/types.ts'
import { linesOf, lineWidth, rowsOf } from './textLines.ts'

/** Lines of a timeline are text and wrap as text does. */
function timelineHeight(model: TimelineModel, width: number): number {
  const wide = width >= 600
  const inner = width - 27
  const columns = wide ? 2 : 1
  const column = wide ? (inner - 166 - 24) / 2 : inner
  const kinds = new Map(model.kinds.map(({ id, label }) => [id, label]))
  const days = model.days.reduce((sum, { entries }) => {
    const places = new Map<string, (typeof entries)[number][]>()
    for (const entry of entries) places.set(entry.place, [...(places.get(entry.place) ?? []), entry])
    const stays = [...places].reduce((height, [place, all]) => {
      const each = all.map(
        ({ whom, kind, note }) =>
          linesOf(`${whom} ${kinds.get(kind) ?? ''}`, column, 14, 'bold') * 19.6 +
          (note === undefined ? 0 : linesOf(note, column, 13) * 18.2),
      )
      let list = 0
      for (let row = 0; row < each.length; row += columns)
        list += Math.max(...each.slice(row, row + columns)) + (row > 0 ? 6 : 0)
      const name = linesOf(place, wide ? 150 : inner, 12) * 16.8 + 2
      return height + 15 + (wide ? Math.max(name, list) : name + list)
    }, 0)
    return sum + 26 + 18 + stays
  }, 0)
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

/** Height of a chart as the static hand draws it in a box so wide, its key included; in pixels, rather more than less. */
export function chartHeight(model: ChartModel, width: number): number {
  if (model.type === 'timeline') return timelineHeight(model, width)
  const { margins, height, aspect, tall, key } = measuresOf(model)
  if (aspect === undefined) return margins.top + height + margins.bottom
  const plot = Math.min(width, tall ? 640 : width)
  const rows = rowsOf(key, plot, 18)
  return plot / aspect + 8 + rows * 21.5
}
