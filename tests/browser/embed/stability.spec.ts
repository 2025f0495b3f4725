import { expect, type Page, test } from '@playwright/test'
import { withHost } from '../support/hostPage.ts'
import { type Embed, embedsIn, type Step } from '../support/embeds.ts'
import { heightFor, reservedHeights } from '../support/reservedHeights.ts'

/* Every embed at every width in an article of another origin: what a snippet reserves is enough, and nothing ever moves. */

const widths = Array.from({ length: 34 }, (_, index) => 280 + 40 * index)
/** Pixels that may be left below an embed. */
const air = 160

const english = embedsIn('en')
const views = english.filter(({ type }) => type !== 'claim')
const claims = english.filter(({ type }) => type === 'claim')
const italian = embedsIn('it').filter((_, index) => index % 3 === 0)

interface Measured {
  readonly width: number
  readonly shift: number
  /** Height of the content. */
  readonly height: number
  readonly over: number
  readonly scrolls: boolean
}

/** Every frame, when asked, says what moved in it and how large its content is. */
const answer = () => {
  let shift = 0
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) if ('value' in entry) shift += Number(entry.value)
  }
  const observer = new PerformanceObserver((list) => add(list.getEntries()))
  observer.observe({ type: 'layout-shift', buffered: true })
  addEventListener('message', ({ data }) => {
    if (data !== 'measure') return
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        add(observer.takeRecords())
        const { documentElement, body } = document
        const measured = {
          width: innerWidth,
          shift,
          height: body.getBoundingClientRect().height,
          over: documentElement.scrollWidth - documentElement.clientWidth,
          scrolls: documentElement.scrollHeight > innerHeight,
        }
        parent.postMessage({ measured }, '*')
      }),
    )
  })
}

/** One article with an embed in every width. They lie upon each other: frames that are not on the screen are not laid out. */
const article = (address: string, steps: readonly Step[], loader: string) =>
  `<!doctype html><title>Article</title><style>
  body { margin: 0 } div { position: absolute; top: 0; left: 0 } iframe { display: block; border: 0 }</style>${loader}${widths
    .map(
      (width) =>
        `<div><iframe data-ponte title="${width}" src="${address}" width="${width}" height="${heightFor(steps, width)}"></iframe><p>Text.</p></div>`,
    )
    .join('')}`

const measure = (page: Page): Promise<{ frames: readonly Measured[]; shift: number }> =>
  page.evaluate(
    (count) =>
      new Promise((resolve) => {
        const found: Measured[] = []
        let shift = 0
        addEventListener('message', ({ data, source }) => {
          if (typeof data !== 'object' || data === null || !('measured' in data)) return
          if (source === window) shift = data.measured.shift
          else found.push(data.measured)
          if (found.length === count)
            resolve({ frames: found.sort((a, b) => a.width - b.width), shift: shift })
        })
        postMessage('measure', '*')
        for (const frame of document.querySelectorAll('iframe'))
          frame.contentWindow?.postMessage('measure', '*')
      }),
    widths.length,
  )

/** What is wrong with an embed at any width, in words; nothing where all is well. */
async function faultsOf(page: Page, address: string, steps: readonly Step[]): Promise<readonly string[]> {
  const { frames, shift } = await measure(page)
  return [
    ...(shift === 0 ? [] : [`${address}: ${shift} in the article`]),
    ...frames.flatMap((frame) => {
      const room = heightFor(steps, frame.width)
      const at = `${address} at ${frame.width} px:`
      return [
        ...(frame.shift === 0 ? [] : [`${at} moved ${frame.shift}`]),
        ...(frame.over === 0 ? [] : [`${at} ${frame.over} px too wide`]),
        ...(frame.height > room || frame.scrolls ? [`${at} ${frame.height} high in ${room}`] : []),
        ...(room - frame.height > air ? [`${at} ${frame.height} high in ${room}: too much room`] : []),
      ]
    }),
  ]
}

const parts: readonly (readonly [string, readonly Embed[]])[] = [
  ['views', views.slice(0, 16)],
  ['more views', views.slice(16)],
  ['claims', claims],
  ['Italian ones', italian],
]

test('x', async ({ page, baseURL }) => {
  test.setTimeout(600000)
  await page.setViewportSize({ width: 1600, height: 1600 })
  await page.addInitScript(answer)
  const all = await reservedHeights()
  const faults: string[] = []
  const t0 = Date.now()
  for (const [name, embeds] of parts) {
    const t = Date.now()
    for (const {address} of embeds) {
      const steps = all[address] ?? []
      await withHost(
        { html: article(`${baseURL}/${address}`, steps, `<script src="${baseURL}/embed.js"></script>`) },
        async (url) => {
          await page.goto(url)
          faults.push(...(await faultsOf(page, address, steps)))
        },
      )
    }
    console.log(name, embeds.length, Date.now() - t)
  }
  console.log(Date.now() - t0)
  console.log(faults.length, faults.join('\n'))
})
