import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { TimedDrawing } from '../../figures.ts'
import { colour } from '../colours.ts'
import { compact, full } from '../words.ts'

type Row = TimedDrawing['rows'][number]

/** Lines by recharts, with its own axes, legend and tooltip. */
export function LinesChart({ drawing: { names, rows, unit } }: { readonly drawing: TimedDrawing }) {
  return (
    <ResponsiveContainer>
      <LineChart data={rows}>
        <CartesianGrid vertical={false} />
        <XAxis dataKey="x" type="number" domain={['dataMin', 'dataMax']} />
        <YAxis tickFormatter={compact} />
        <Tooltip formatter={(value) => (typeof value === 'number' ? full(value, unit) : value)} />
        <Legend />
        {names.map((name, index) => (
          <Line
            key={name}
            name={name}
            dataKey={(row: Row) => row.values[index]}
            stroke={colour(index)}
            dot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  )
}
