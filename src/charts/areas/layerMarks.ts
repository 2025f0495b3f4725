import { isGap } from '../../model/gap.ts'
import { markText } from '../markText.ts'
import type { AreasModel, Mark } from '../types.ts'
import type { LayerPoint } from './types.ts'

/** Marks of one layer: in its middle, or at the bottom where there is no number.
 *  @param places of the periods, fractions of the plot's width. */
export function layerMarks(
  model: AreasModel,
  series: AreasModel['series'][number],
  edges: readonly LayerPoint[],
  places: readonly number[],
  height: number,
): readonly Mark[] {
  return model.periods.flatMap((period, index): readonly Mark[] => {
    const datum = series.points[index]
    if (!datum) return []
    const edge = edges.find((one) => one.period === index)
    const { unit, language } = model
    return [
      {
        id: `${series.id} ${period}`,
        series: series.id,
        area: series.area,
        x: places[index] ?? 0,
        y: edge && !isGap(datum.cell) ? (edge.bottom + edge.top) / 2 : height,
        ...markText({ name: series.label, datum, unit, language, period }),
      },
    ]
  })
}
