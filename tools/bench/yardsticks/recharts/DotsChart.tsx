import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { RankedDrawing } from '../../figures.ts'
import { rowColour } from '../colours.ts'
import { compact, full } from '../words.ts'

/** A dot a row by recharts, with its own axes and tooltip. */
export function DotsChart({ drawing: { rows, unit } }: { readonly drawing: RankedDrawing }) {
  return (
    <ResponsiveContainer>
      <ScatterChart>
        <CartesianGrid horizontal={false} />
        <XAxis type="number" dataKey="value" name="Value" tickFormatter={compact} />
        <YAxis type="category" dataKey="label" name="Row" width={220} interval={0} reversed />
        <Tooltip formatter={(value) => (typeof value === 'number' ? full(value, unit) : value)} />
        <Scatter data={rows} fill={rowColour(false)} isAnimationActive={false} />
      </ScatterChart>
    </ResponsiveContainer>
  )
}
