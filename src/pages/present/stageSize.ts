import { useSyncExternalStore } from 'react'

/** Height of every slide in pixels of its own. The smallest type of charts and slides is 12 of them: 2.22 % of the screen's height,
 *  the least that is read from the back of a hall. */
export const slideHeight = 540

export interface StageSize {
  /** Of the slide in its own pixels; its height is `slideHeight`. */
  readonly width: number
  /** Pixels of the screen for each of the slide's. */
  readonly scale: number
}

/** The slide that fills a window of so many pixels, whatever its shape: 16:9, 4:3, 21:9, upright. */
export function stageSize(width: number, height: number): StageSize {
  const scale = Math.max(height, 1) / slideHeight
  return { width: width / scale, scale }
}

const subscribe = (onChange: () => void): (() => void) => {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}
const read = (): string => `${window.innerWidth}x${window.innerHeight}`

/** The size of the slide in this window, now and whenever the window changes. */
export function useStageSize(): StageSize {
  const [width = 1, height = 1] = useSyncExternalStore(subscribe, read, () => '1280x720')
    .split('x')
    .map(Number)
  return stageSize(width, height)
}
