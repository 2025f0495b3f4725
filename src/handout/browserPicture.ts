import { browserMarkup } from '../picture/browserMarkup.ts'
import { pngOfSvg } from '../picture/pngOfSvg.ts'
import { roomPicture } from '../picture/roomPicture.ts'
import type { PaintRules } from '../picture/rules.ts'
import type { DrawPicture } from './pictureData.ts'

/** Draws pictures for a file in the browser, on light paper, at twice the size at which they are shown.
 *  @param rules the style sheet of the drawings, as the build has read it. */
export const browserPicture =
  (rules: PaintRules): DrawPicture =>
  async (model, room) => {
    const brush = { rules, markup: browserMarkup, theme: 'light', halo: 'beneath' } as const
    const { svg, width, height } = roomPicture(model, room, brush)
    return { data: await pngOfSvg(svg, { width, height }), width, height }
  }
