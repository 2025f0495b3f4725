import { barY, plot, ruleY } from '@observablehq/plot'
import type { TimedDrawing } from '../../figures.ts'
import { colours } from '../colours.ts'
import { compact } from '../words.ts'
import type { Plotted } from './fill.ts'
import { long } from './long.ts'

/** Columns by Plot, a facet for each period, with its own axes, legend and tip. */
export const columns =
  (drawing: TimedDrawing): Plotted =>
  (size) =>
    plot({
      ...size,
      fx: { label: null, tickFormat: String },
      x: { axis: null, domain: drawing.names },
      y: { grid: true, label: drawing.unit, tickFormat: compact },
      color: { legend: true, domain: drawing.names, range: colours(drawing.names.length) },
      marks: [barY(long(drawing), { fx: 'x', x: 'name', y: 'value', fill: 'name', tip: 'x' }), ruleY([0])],
    })
