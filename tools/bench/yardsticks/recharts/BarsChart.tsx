import { Bar, BarChart, CartesianGrid, Cell, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { RankedDrawing } from '../../figures.ts'
import { rowColour } from '../colours.ts'
import { compact, full } from '../words.ts'

/** Lying bars by recharts, with its own axes and tooltip. */
export function BarsChart({ drawing: { rows, unit } }: { readonly drawing: RankedDrawing }) {
  return (
    <ResponsiveContainer>
      <BarChart data={rows} layout="vertical">
        <CartesianGrid horizontal={false} />
        <XAxis type="number" tickFormatter={compact} />
        <YAxis type="category" dataKey="label" width={130} interval={0} />
        <Tooltip formatter={(value) => (typeof value === 'number' ? full(value, unit) : value)} />
        <Bar dataKey="value" isAnimationActive={false}>
          {rows.map(({ label, marked }) => (
            <Cell key={label} fill={rowColour(marked)} />
          ))}
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  )
}
