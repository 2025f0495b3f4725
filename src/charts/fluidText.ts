import { wrapText } from './textWidth.ts'

/** A text in lines for containers from 240 px, and for those from 480 px. The style sheet shows one of the two. */
export interface FluidText {
  readonly narrow: readonly string[]
  readonly wide: readonly string[]
}

/** @param room pixels that the text may take up in a container of so many pixels. */
export function fluidText(
  text: string,
  room: (container: number) => number,
  size: number,
  weight: 'normal' | 'bold' = 'normal',
): FluidText {
  const lines = (container: number) => wrapText(text, Math.max(80, room(container)), size, weight)
  return { narrow: lines(240), wide: lines(480) }
}

/** Lines that the text takes up at most. */
export const lineCount = (text: FluidText): number => Math.max(text.narrow.length, text.wide.length)
