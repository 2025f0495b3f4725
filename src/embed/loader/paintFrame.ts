import { lightnessBehind } from './ground.ts'
import { say } from './say.ts'

/** Paints a frame in the theme of its address, or else in that of the page behind it, and tells it of the latter. A frame whose
 *  scheme is not its document's would be painted white or black behind it. */
export function paintFrame(frame: HTMLIFrameElement): void {
  // A transparent embed, as one of no theme, is drawn for what it lies on.
  const set = /[?&]theme=([ld])/.exec(frame.src)?.[1]
  const theme = (set ? set === 'd' : lightnessBehind(frame) < 0.5) ? 'dark' : 'light'
  if (frame.style.colorScheme === theme) return
  frame.style.colorScheme = theme
  if (!set) say(frame, { ponte: 1, kind: 'theme', theme })
}
