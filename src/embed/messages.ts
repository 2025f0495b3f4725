import type { EmbedTheme } from './embedAddress.ts'

/* What an embed and the page around it say to each other by postMessage. Every message has `ponte: 1`. */

/** From an embed to its host. `height` is that of its whole content, in CSS pixels, whatever the frame's own height. A document
 *  says "ready" once; later, and to whoever greets it, "height". */
export type FrameMessage =
  | {
      readonly ponte: 1
      readonly kind: 'ready' | 'height'
      readonly id: string
      readonly height: number
    }
  /** The reader clicked a mark, or pressed Enter on it. */
  | {
      readonly ponte: 1
      readonly kind: 'select'
      readonly id: string
      readonly area?: string | undefined
      readonly series: string
      /** The mark as it is spoken. */
      readonly text: string
    }

/** From a host to its embed. */
export type HostMessage =
  | { readonly ponte: 1; readonly kind: 'theme'; readonly theme: EmbedTheme }
  /** Someone listens now: the embed says how high it is. */
  | { readonly ponte: 1; readonly kind: 'hello' }
