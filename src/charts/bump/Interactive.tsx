import { TrendInteractive } from '../trend/TrendInteractive.tsx'
import type { TrendLayout } from '../trend/types.ts'
import type { BumpModel, InteractiveProps } from '../types.ts'

export default function BumpInteractive({
  layout,
  emphasized,
  width,
}: InteractiveProps<BumpModel, TrendLayout>) {
  return <TrendInteractive layout={layout} emphasized={emphasized} width={width} />
}
