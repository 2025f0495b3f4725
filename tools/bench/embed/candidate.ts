/** A way to embed charts, to be measured. */
export interface Candidate {
  readonly name: string
  /** Served from an origin of its own. */
  readonly folder: string
  /** Path of a view's frame in it. */
  readonly frame: (view: string) => string
  /** Where to look; the rules of what is painted and what is shown are the same for all. */
  readonly looks: Looks
  /** Whether anything answers a pointer. */
  readonly hovers: boolean
}

/** Selectors in a frame. */
export interface Looks {
  /** The chart's box, over whose middle the pointer goes. */
  readonly chart: string
  /** What stands for the figures: lines, bars, dots; or the canvas that they are drawn on. */
  readonly marks: string
  /** Text that a pointer brings; empty where it is drawn on the canvas. */
  readonly tooltip: string
}
