import type { MapDrawing } from '../../../src/charts/types.ts'
import type { Geometry } from '../../../src/data/geometrySchema.ts'

/** What a chart draws of a geometry file. */
export const toDrawing = ({ width, height, shapes, context, places }: Geometry): MapDrawing => ({
  width,
  height,
  shapes,
  context,
  places,
})
