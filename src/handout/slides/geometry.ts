/** A place on a slide, in inches from its top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** 16:9, as PowerPoint has it. */
export const page = { w: 13.333, h: 7.5 } as const

export const edge = 0.6
const width = page.w - edge * 2

/** Titles end at the same height, be they of one line or two: what follows does not jump from slide to slide. */
export const titleBox: Box = { x: edge, y: 0.36, w: width, h: 1.02 }

/** From below the title to above the foot. */
export const bodyBox: Box = { x: edge, y: 1.5, w: width, h: 5.22 }

/** The line above the foot, and the two texts in it. */
export const footY = 6.86
export const sourcesBox: Box = { x: edge, y: footY + 0.06, w: 7.9, h: 0.42 }
export const addressBox: Box = { x: 8.7, y: footY + 0.06, w: 3.55, h: 0.22 }
export const numberBox: Box = { x: page.w - edge - 0.5, y: footY + 0.06, w: 0.5, h: 0.22 }

/** A box without so much of its top. */
export const below = ({ x, y, w, h }: Box, used: number): Box => ({ x, y: y + used, w, h: h - used })

/** Side by side, with a space between. */
export function halves({ x, y, w, h }: Box, space: number): readonly [Box, Box] {
  const half = (w - space) / 2
  return [
    { x, y, w: half, h },
    { x: x + half + space, y, w: half, h },
  ]
}

const points = 72

/** A box in points, in which type and charts are measured. */
export const inPoints = ({ w, h }: Box) => ({ width: w * points, height: h * points })

export const toInches = (value: number): number => value / points
