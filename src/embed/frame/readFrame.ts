import type { FrameData } from './frameData.ts'

/* The page's own data, written by the build that wrote this script into it: its head is looked at, the rest is trusted as
   the script itself is. A schema would weigh more than the script. */
const isFrameData = (value: unknown): value is FrameData => typeof Object(value).id === 'string'

/** What the page holds for its script; undefined in a page that no build wrote. */
export function readFrame(page: Document): FrameData | undefined {
  const value: unknown = JSON.parse(page.getElementById('frame-data')?.textContent ?? 'null')
  return isFrameData(value) ? value : undefined
}
