import type { ChartModel } from '../charts/types.ts'
import { barsModel, barsPeriod } from './models/bars.ts'
import { areasModel, columnsModel } from './models/columns.ts'
import type { ModelContext } from './models/context.ts'
import { bumpModel, linesModel } from './models/lines.ts'
import { dotsModel, mapModel, mapPeriod, scatterModel, scatterPeriod } from './models/places.ts'

/** A chart without its words. */
export type Body = ChartModel extends infer M
  ? M extends ChartModel
    ? Omit<M, 'id' | 'language' | 'title' | 'subtitle' | 'description' | 'notes' | 'sources'>
    : never
  : never

interface Shown {
  readonly body: Body | undefined
  /** The one period that is shown, where there is one. */
  readonly period: string | undefined
}

/** What a view over cubes draws. */
export function bodyOf(context: ModelContext): Shown {
  const { view } = context
  switch (view.chart) {
    case 'lines':
      return { body: linesModel({ ...context, view }), period: undefined }
    case 'bump':
      return { body: bumpModel({ ...context, view }), period: undefined }
    case 'bars':
      return { body: barsModel({ ...context, view }), period: barsPeriod({ ...context, view }) }
    case 'columns':
      return { body: columnsModel({ ...context, view }), period: undefined }
    case 'areas':
      return { body: areasModel({ ...context, view }), period: undefined }
    case 'map':
      return { body: mapModel({ ...context, view }), period: mapPeriod({ ...context, view }) }
    case 'dots':
      return { body: dotsModel({ ...context, view }), period: undefined }
    case 'scatter':
      return { body: scatterModel({ ...context, view }), period: scatterPeriod({ ...context, view }) }
  }
}
