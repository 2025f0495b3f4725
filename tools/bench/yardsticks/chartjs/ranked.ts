import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import type { RankedDrawing } from '../../figures.ts'
import { rowColour } from '../colours.ts'
import { rowLine, still, tick } from './options.ts'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
)

/** Lying bars, or a dot a row, by Chart.js, with its own axes and tooltip. */
export function ranked(canvas: HTMLCanvasElement, { form, rows, unit }: RankedDrawing): void {
  const labels = rows.map(({ label }) => label)
  const figures = {
    data: rows.map(({ value }) => value),
    backgroundColor: rows.map(({ marked }) => rowColour(marked)),
  }
  const options = {
    ...still,
    indexAxis: 'y',
    interaction: { mode: 'index', axis: 'y', intersect: false },
    scales: { x: { ticks: { callback: tick } }, y: { ticks: { autoSkip: false } } },
    plugins: { legend: { display: false }, tooltip: { callbacks: { label: rowLine(unit) } } },
  } as const
  if (form === 'bars') new Chart(canvas, { type: 'bar', data: { labels, datasets: [figures] }, options })
  else {
    const datasets = [{ ...figures, showLine: false, pointRadius: 6 }]
    new Chart(canvas, { type: 'line', data: { labels, datasets }, options })
  }
}
