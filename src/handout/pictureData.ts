import type { ChartModel } from '../charts/types.ts'

/** A drawing as PNG. */
export interface PictureData {
  /** "data:image/png;base64,…" */
  readonly data: string
  /** Of the drawing, in any unit: only their proportion counts. */
  readonly width: number
  readonly height: number
}

/** Draws a chart for a place of so many pixels, 96 an inch. Browsers do it with a canvas, tests with what they have. */
export type DrawPicture = (
  model: ChartModel,
  room: { readonly width: number; readonly height: number },
) => Promise<PictureData>
