import {
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import type { TimedDrawing } from '../../figures.ts'
import { colour } from '../colours.ts'
import { seriesLine, still, tick } from './options.ts'

Chart.register(CategoryScale, Filler, Legend, LineController, LineElement, LinearScale, PointElement, Tooltip)

/** Lines, or stacked areas, by Chart.js, with its own axes, legend and tooltip. */
export function lines(canvas: HTMLCanvasElement, { form, names, rows, unit }: TimedDrawing): void {
  const stacked = form === 'areas'
  new Chart(canvas, {
    type: 'line',
    data: {
      labels: rows.map(({ x }) => x),
      datasets: names.map((label, index) => ({
        label,
        data: rows.map(({ values }) => values[index] ?? null),
        borderColor: colour(index),
        backgroundColor: colour(index),
        borderWidth: 2,
        pointRadius: 0,
        fill: stacked ? 'stack' : false,
      })),
    },
    options: {
      ...still,
      interaction: { mode: 'index', intersect: false },
      scales: { x: { grid: { display: false } }, y: { stacked, ticks: { callback: tick } } },
      plugins: {
        legend: { position: 'bottom' },
        tooltip: { callbacks: { label: seriesLine(unit) } },
      },
    },
  })
}
