import {
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
  ZAxis,
} from 'recharts'
import type { PairedDrawing } from '../../figures.ts'
import { colour } from '../colours.ts'
import { compact } from '../words.ts'

/** A scatter by recharts, with its own axes, legend and tooltip. */
export function PairsChart({ drawing: { x, y, size, groups, points } }: { readonly drawing: PairedDrawing }) {
  return (
    <ResponsiveContainer>
      <ScatterChart>
        <CartesianGrid />
        <XAxis type="number" dataKey="x" name={x} tickFormatter={compact} domain={['auto', 'auto']} />
        <YAxis type="number" dataKey="y" name={y} tickFormatter={compact} />
        <ZAxis type="number" dataKey="size" name={size} range={[20, 600]} />
        <Tooltip />
        <Legend />
        {groups.map((group, index) => (
          <Scatter
            key={group}
            name={group}
            data={points.filter((point) => point.group === index)}
            fill={colour(index)}
            fillOpacity={0.7}
            isAnimationActive={false}
          />
        ))}
      </ScatterChart>
    </ResponsiveContainer>
  )
}
