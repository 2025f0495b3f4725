import type { Brush } from '../picture/brush.ts'
import { pngOfSvg } from '../picture/pngOfSvg.ts'
import { roomPicture } from '../picture/roomPicture.ts'
import type { DrawPicture } from './pictureData.ts'

/** Draws pictures for a file in the browser, at twice the size at which they are shown. */
export const browserPicture =
  (brush: Brush): DrawPicture =>
  async (model, room) => {
    const { svg, width, height } = roomPicture(model, room, brush)
    return { data: await pngOfSvg(svg, { width, height }), width, height }
  }
