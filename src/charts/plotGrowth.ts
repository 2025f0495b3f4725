import type { LayoutCommon } from './types.ts'

/** How much higher than in its layout a plot of so many pixels' width is drawn: 1 but for those that grow with their
 *  width. */
export const plotGrowth = (
  { height, aspect }: Pick<LayoutCommon, 'height' | 'aspect'>,
  plot: number,
): number => (aspect === undefined ? 1 : plot / (height * aspect))
