import { dot, plot } from '@observablehq/plot'
import type { PairedDrawing } from '../../figures.ts'
import { colours } from '../colours.ts'
import { compact } from '../words.ts'
import type { Plotted } from './fill.ts'

type Point = PairedDrawing['points'][number]

/** A scatter by Plot, with its own axes, legend and tip. */
export const pairs =
  ({ x, y, size: sizeLabel, groups, points }: PairedDrawing): Plotted =>
  (size) =>
    plot({
      ...size,
      x: { grid: true, label: x, tickFormat: compact },
      y: { grid: true, label: y },
      r: { label: sizeLabel, range: [2, 16] },
      color: { legend: true, domain: groups, range: colours(groups.length) },
      marks: [
        dot(points, {
          x: 'x',
          y: 'y',
          r: 'size',
          fill: (point: Point) => groups[point.group],
          fillOpacity: 0.7,
          channels: { name: { value: 'label', label: '' } },
          tip: true,
        }),
      ],
    })
