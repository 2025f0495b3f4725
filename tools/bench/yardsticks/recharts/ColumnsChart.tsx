import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { TimedDrawing } from '../../figures.ts'
import { colour } from '../colours.ts'
import { compact, full } from '../words.ts'

type Row = TimedDrawing['rows'][number]

/** Columns by recharts, with its own axes, legend and tooltip. */
export function ColumnsChart({ drawing: { names, rows, unit } }: { readonly drawing: TimedDrawing }) {
  return (
    <ResponsiveContainer>
      <BarChart data={rows}>
        <CartesianGrid vertical={false} />
        <XAxis dataKey="x" />
        <YAxis tickFormatter={compact} />
        <Tooltip formatter={(value) => (typeof value === 'number' ? full(value, unit) : value)} />
        <Legend />
        {names.map((name, index) => (
          <Bar
            key={name}
            name={name}
            dataKey={(row: Row) => row.values[index]}
            fill={colour(index)}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
