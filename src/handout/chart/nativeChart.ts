import type { ChartModel } from '../../charts/types.ts'
import { pptxMessages } from '../../i18n/pptxMessages.ts'
import type { Highlight } from '../emphasis.ts'
import { areasOf } from './areasOf.ts'
import { barsOf } from './barsOf.ts'
import { columnsOf } from './columnsOf.ts'
import { dotsOf } from './dotsOf.ts'
import { scatterOf } from './scatterOf.ts'
import { trendOf } from './trendOf.ts'
import type { NativeChart, Room } from './types.ts'

/** A chart as Office draws it, editable. Undefined where Office has no such form: maps and timelines. */
export function nativeChart(model: ChartModel, highlight: Highlight, room: Room): NativeChart | undefined {
  const sheet = pptxMessages[model.language].dataSheet
  switch (model.type) {
    case 'bars':
      return barsOf(model, highlight, room, sheet)
    case 'dots':
      return dotsOf(model, highlight, room, sheet)
    case 'columns':
      return columnsOf(model, highlight, room, sheet)
    case 'areas':
      return areasOf(model, highlight, room, sheet)
    case 'lines':
    case 'bump':
      return trendOf(model, highlight, room, sheet)
    case 'scatter':
      return scatterOf(model, highlight, room, sheet)
    case 'map':
    case 'timeline':
      return undefined
  }
}
