import type { LayoutCommon } from '../types.ts'

/** A timeline is text: the browser lays it out, and it has no marks. */
export const layoutTimeline = (): LayoutCommon => ({
  margins: { top: 0, right: 0, bottom: 0, left: 0 },
  height: 0,
  marks: [],
})
