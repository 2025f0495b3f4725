import { Area, AreaChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { TimedDrawing } from '../../figures.ts'
import { colour } from '../colours.ts'
import { compact, full } from '../words.ts'

type Row = TimedDrawing['rows'][number]

/** Stacked areas by recharts, with its own axes, legend and tooltip. */
export function AreasChart({ drawing: { names, rows, unit } }: { readonly drawing: TimedDrawing }) {
  return (
    <ResponsiveContainer>
      <AreaChart data={rows}>
        <CartesianGrid vertical={false} />
        <XAxis dataKey="x" />
        <YAxis tickFormatter={compact} />
        <Tooltip formatter={(value) => (typeof value === 'number' ? full(value, unit) : value)} />
        <Legend />
        {names.map((name, index) => (
          <Area
            key={name}
            name={name}
            dataKey={(row: Row) => row.values[index]}
            stackId="all"
            fill={colour(index)}
            stroke={colour(index)}
            isAnimationActive={false}
          />
        ))}
      </AreaChart>
    </ResponsiveContainer>
  )
}
