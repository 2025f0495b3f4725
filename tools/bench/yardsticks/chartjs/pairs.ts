import { BubbleController, Chart, Legend, LinearScale, PointElement, Tooltip } from 'chart.js'
import type { PairedDrawing } from '../../figures.ts'
import { colour } from '../colours.ts'
import { full } from '../words.ts'
import { still } from './options.ts'

Chart.register(BubbleController, Legend, LinearScale, PointElement, Tooltip)

/** A scatter by Chart.js, with its own axes, legend and tooltip. */
export function pairs(canvas: HTMLCanvasElement, { x, y, groups, points }: PairedDrawing): void {
  const largest = Math.max(...points.map(({ size }) => size))
  const grouped = groups.map((_, index) => points.filter(({ group }) => group === index))
  new Chart(canvas, {
    type: 'bubble',
    data: {
      datasets: groups.map((label, index) => ({
        label,
        data: (grouped[index] ?? []).map((point) => ({
          x: point.x,
          y: point.y,
          r: 3 + 14 * Math.sqrt(point.size / largest),
        })),
        backgroundColor: colour(index),
      })),
    },
    options: {
      ...still,
      scales: { x: { title: { display: true, text: x } }, y: { title: { display: true, text: y } } },
      plugins: {
        legend: { position: 'bottom' },
        tooltip: {
          callbacks: {
            label: ({ datasetIndex, dataIndex }) => {
              const point = grouped[datasetIndex]?.[dataIndex]
              return point ? `${point.label}: ${full(point.x, '')}, ${full(point.y, '')}` : ''
            },
          },
        },
      },
    },
  })
}
