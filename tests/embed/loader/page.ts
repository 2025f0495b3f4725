import { afterAll, vi } from 'vitest'

/** What a page without a screen lacks: animation frames, here run by hand, and a reader's preference. */
export function withoutScreen(): { readonly nextFrame: () => void; readonly asked: () => number } {
  let waiting: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (act: FrameRequestCallback) => waiting.push(act))
  vi.stubGlobal('matchMedia', () => new EventTarget())
  // A look that is asked for is not asked for again: what takes the page down changes it, and has no frames any more.
  afterAll(async () => {
    document.body.className = 'left'
    await Promise.resolve()
  })
  return {
    nextFrame: () => {
      const now = waiting
      waiting = []
      for (const act of now) act(0)
    },
    asked: () => waiting.length,
  }
}

/** Says something to this page as if from a frame, or from whatever else. */
export function hear(source: MessageEventSource | null, data: unknown, origin: string): void {
  window.dispatchEvent(new MessageEvent('message', { data, origin, source }))
}
