import { TrendStatic } from '../trend/TrendStatic.tsx'
import type { TrendLayout } from '../trend/types.ts'
import type { HandProps, LinesModel } from '../types.ts'

export const LinesStatic = ({ model, layout, emphasized }: HandProps<LinesModel, TrendLayout>) => (
  <TrendStatic title={model.title} layout={layout} emphasized={emphasized} />
)
