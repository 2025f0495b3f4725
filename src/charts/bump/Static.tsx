import { TrendStatic } from '../trend/TrendStatic.tsx'
import type { TrendLayout } from '../trend/types.ts'
import type { BumpModel, HandProps } from '../types.ts'

export const BumpStatic = ({ model, layout, emphasized }: HandProps<BumpModel, TrendLayout>) => (
  <TrendStatic title={model.title} layout={layout} emphasized={emphasized} />
)
