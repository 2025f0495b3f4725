import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js'
import type { TimedDrawing } from '../../figures.ts'
import { colour } from '../colours.ts'
import { seriesLine, still, tick } from './options.ts'

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip)

/** Columns by Chart.js, with its own axes, legend and tooltip. */
export function columns(canvas: HTMLCanvasElement, { names, rows, unit }: TimedDrawing): void {
  new Chart(canvas, {
    type: 'bar',
    data: {
      labels: rows.map(({ x }) => x),
      datasets: names.map((label, index) => ({
        label,
        data: rows.map(({ values }) => values[index] ?? null),
        backgroundColor: colour(index),
      })),
    },
    options: {
      ...still,
      interaction: { mode: 'index', intersect: false },
      scales: { x: { grid: { display: false } }, y: { ticks: { callback: tick } } },
      plugins: {
        legend: { position: 'bottom' },
        tooltip: { callbacks: { label: seriesLine(unit) } },
      },
    },
  })
}
