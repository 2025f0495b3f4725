import { areaY, lineY, plot, ruleY } from '@observablehq/plot'
import type { TimedDrawing } from '../../figures.ts'
import { colours } from '../colours.ts'
import { compact } from '../words.ts'
import type { Plotted } from './fill.ts'
import { long } from './long.ts'

/** Lines, or stacked areas, by Plot, with its own axes, legend and tip. */
export const lines =
  (drawing: TimedDrawing): Plotted =>
  (size) => {
    const values = long(drawing)
    const channels = { x: 'x', y: 'value', tip: { pointer: 'x', format: { x: 'd' } } } as const
    return plot({
      ...size,
      x: { label: null, tickFormat: String },
      y: { grid: true, label: drawing.unit, tickFormat: compact, zero: drawing.form === 'areas' },
      color: { legend: true, domain: drawing.names, range: colours(drawing.names.length) },
      marks:
        drawing.form === 'areas'
          ? [areaY(values, { ...channels, fill: 'name', order: [...drawing.names] }), ruleY([0])]
          : [lineY(values, { ...channels, stroke: 'name' })],
    })
  }
