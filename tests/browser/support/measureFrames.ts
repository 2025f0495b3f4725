import type { Page } from '@playwright/test'

/** What a frame says of itself, in CSS pixels. */
export interface Measured {
  readonly width: number
  readonly height: number
  /** Height of what is in it. */
  readonly content: number
  /** How far it is too wide. */
  readonly over: number
  /** Layout shift since it came. */
  readonly shift: number
}

/** Has every frame, and the page around them, answer `measureFrames`. To be called before the page is opened. */
export const answerMeasures = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let shift = 0
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) if ('value' in entry) shift += Number(entry.value)
    }
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    const answer = () => {
      add(observer.takeRecords())
      const { documentElement: root, body } = document
      const measured = {
        width: innerWidth,
        height: innerHeight,
        content: body.getBoundingClientRect().height,
        over: root.scrollWidth - root.clientWidth,
        shift,
      }
      parent.postMessage({ measured }, '*')
    }
    addEventListener('message', ({ data }) => {
      if (data === 'measure') requestAnimationFrame(() => requestAnimationFrame(answer))
    })
  })

/** The page around first, then every frame of it, in their order. All must be on the screen: others do not answer. */
export const measureFrames = (page: Page, selector = 'iframe'): Promise<readonly Measured[]> =>
  page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const frames = [...document.querySelectorAll<HTMLIFrameElement>(wanted)].map(
          ({ contentWindow }) => contentWindow,
        )
        const asked = [window, ...frames]
        const sources: readonly (MessageEventSource | null)[] = asked
        const found: Measured[] = []
        let answers = 0
        addEventListener('message', ({ data, source }) => {
          const index = sources.indexOf(source)
          if (index < 0 || typeof data !== 'object' || data === null || !('measured' in data)) return
          found[index] = data.measured
          answers += 1
          if (answers === asked.length) resolve(found)
        })
        for (const one of asked) one?.postMessage('measure', '*')
      }),
    selector,
  )

/** Layout shift of the page itself since it came. */
export const shiftOf = async (page: Page): Promise<number | undefined> =>
  (await measureFrames(page, 'iframe:not(*)'))[0]?.shift
