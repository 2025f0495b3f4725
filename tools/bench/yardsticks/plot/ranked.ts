import { barX, dot, plot, ruleX } from '@observablehq/plot'
import type { RankedDrawing } from '../../figures.ts'
import { rowColour } from '../colours.ts'
import { compact } from '../words.ts'
import type { Plotted } from './fill.ts'

/** Lying bars, or a dot a row, by Plot, with its own axes and tip. */
export const ranked =
  ({ form, rows, unit }: RankedDrawing): Plotted =>
  (size) => {
    const fill = (row: RankedDrawing['rows'][number]) => rowColour(row.marked)
    const channels = { x: 'value', y: 'label', fill, tip: 'y' } as const
    return plot({
      ...size,
      marginLeft: form === 'bars' ? 130 : 220,
      x: { grid: true, label: unit, tickFormat: compact },
      y: { label: null, domain: rows.map(({ label }) => label) },
      marks: form === 'bars' ? [barX(rows, channels), ruleX([0])] : [dot(rows, { ...channels, r: 6 })],
    })
  }
