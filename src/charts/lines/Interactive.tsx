import { TrendInteractive } from '../trend/TrendInteractive.tsx'
import type { TrendLayout } from '../trend/types.ts'
import type { InteractiveProps, LinesModel } from '../types.ts'

export default function LinesInteractive({
  layout,
  emphasized,
  width,
}: InteractiveProps<LinesModel, TrendLayout>) {
  return <TrendInteractive layout={layout} emphasized={emphasized} width={width} />
}
