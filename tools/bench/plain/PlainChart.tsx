import {
  Area,
  AreaChart,
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { ChartModel, Datum } from '../../../src/charts/types.ts'

type Row = Record<string, string | number>

const colours = ['#1b4965', '#c2172f', '#5fa8d3', '#f2a541', '#62929e', '#8f6593', '#4f772d', '#9a8c98']
const colour = (index: number) => colours[index % colours.length] ?? '#1b4965'

const numbered = (row: Row, key: string, datum: Datum | undefined): Row =>
  typeof datum?.cell === 'number' ? { ...row, [key]: datum.cell } : row

/** A chart model drawn by recharts with its own axes, legend and tooltip. Maps and timelines, which recharts has not, are left out. */
export function PlainChart({ model }: { readonly model: ChartModel }) {
  const chart = drawn(model)
  if (!chart) return null
  return (
    <ResponsiveContainer width="100%" height={320}>
      {chart}
    </ResponsiveContainer>
  )
}

function drawn(model: ChartModel) {
  if (model.type === 'lines' || model.type === 'bump') {
    const years = [...new Set(model.series.flatMap((series) => series.points.map((point) => point.x)))].sort(
      (a, b) => a - b,
    )
    const rows = years.map((x) =>
      model.series.reduce<Row>(
        (row, series) =>
          numbered(
            row,
            series.id,
            series.points.find((point) => point.x === x),
          ),
        { x },
      ),
    )
    return (
      <LineChart data={rows}>
        <CartesianGrid />
        <XAxis dataKey="x" />
        <YAxis />
        <Tooltip />
        <Legend />
        {model.series.map((series, index) => (
          <Line key={series.id} dataKey={series.id} name={series.label} stroke={colour(index)} dot={false} />
        ))}
      </LineChart>
    )
  }
  if (model.type === 'bars' || model.type === 'dots') {
    const rows = model.rows.map((row) => numbered({ name: row.label }, 'value', row))
    return (
      <BarChart data={rows} layout="vertical">
        <XAxis type="number" />
        <YAxis type="category" dataKey="name" width={120} />
        <Tooltip />
        <Bar dataKey="value" fill={colour(0)} />
      </BarChart>
    )
  }
  if (model.type === 'columns' || model.type === 'areas') {
    const rows = model.periods.map((period, index) =>
      model.series.reduce<Row>((row, series) => numbered(row, series.id, series.points[index]), {
        name: period,
      }),
    )
    if (model.type === 'columns') {
      return (
        <BarChart data={rows}>
          <XAxis dataKey="name" />
          <YAxis />
          <Tooltip />
          <Legend />
          {model.series.map((series, index) => (
            <Bar key={series.id} dataKey={series.id} name={series.label} fill={colour(index)} />
          ))}
        </BarChart>
      )
    }
    return (
      <AreaChart data={rows}>
        <XAxis dataKey="name" />
        <YAxis />
        <Tooltip />
        <Legend />
        {model.series.map((series, index) => (
          <Area key={series.id} dataKey={series.id} name={series.label} stackId="all" fill={colour(index)} />
        ))}
      </AreaChart>
    )
  }
  if (model.type === 'scatter') {
    const rows = model.points.map((point) =>
      numbered(numbered({ name: point.label }, 'x', point.x), 'y', point.y),
    )
    return (
      <ScatterChart>
        <XAxis type="number" dataKey="x" name={model.x.label} />
        <YAxis type="number" dataKey="y" name={model.y.label} />
        <Tooltip />
        <Scatter data={rows} fill={colour(0)} />
      </ScatterChart>
    )
  }
  return undefined
}
