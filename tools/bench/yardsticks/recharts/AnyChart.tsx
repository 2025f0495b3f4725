import type { Drawing } from '../../figures.ts'
import { AreasChart } from './AreasChart.tsx'
import { BarsChart } from './BarsChart.tsx'
import { ColumnsChart } from './ColumnsChart.tsx'
import { DotsChart } from './DotsChart.tsx'
import { LinesChart } from './LinesChart.tsx'
import { PairsChart } from './PairsChart.tsx'

/** Any drawing by recharts; it fills the box it stands in. */
export function AnyChart({ drawing }: { readonly drawing: Drawing }) {
  if (drawing.form === 'lines') return <LinesChart drawing={drawing} />
  if (drawing.form === 'columns') return <ColumnsChart drawing={drawing} />
  if (drawing.form === 'areas') return <AreasChart drawing={drawing} />
  if (drawing.form === 'bars') return <BarsChart drawing={drawing} />
  if (drawing.form === 'dots') return <DotsChart drawing={drawing} />
  return <PairsChart drawing={drawing} />
}
