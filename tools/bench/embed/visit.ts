import type { Browser, CDPSession, Frame, Page } from '@playwright/test'
import { slowDown } from '../network.ts'
import { observe } from '../observe.ts'
import { type Framed, windowFor } from './article.ts'
import type { Candidate } from './candidate.ts'
import { watchFrame } from './watchFrame.ts'
import { within } from './within.ts'

/** An article that shows one candidate's frames. */
export interface Article extends Candidate {
  readonly address: string
  readonly frames: readonly Framed[]
}

/** One visit with an empty cache. Milliseconds since the article was asked for, unless told otherwise. */
export interface FrameVisit {
  /** Of the frames and all that they load, heads included, as they came over the line. */
  readonly bytes: number
  readonly requests: number
  readonly firstPainted: number
  readonly allPainted: number
  /** What long tasks of article and frames, all of one process, took beyond 50 ms each. */
  readonly blocking: number
  /** Cumulative layout shift of the article, and the largest of a frame. */
  readonly shift: number
  readonly frameShift: number
  /** Bytes of scripts' objects after a forced collection, of article and frames; and with the documents that they stand in. */
  readonly heap: number
  readonly memory: number
  /** How long the first tooltip took, from the pointer's move; undefined where none is to come. */
  readonly firstHover: number | undefined
  /** When a pointer that waits over the first chart is answered. */
  readonly hoverable: number | undefined
}

/** How long to wait for a chart or an answer. */
const patience = 60_000

interface Opened {
  readonly page: Page
  readonly session: CDPSession
}

/** Opens a window as a modest phone would be, and gives it to the visitor. */
async function withPage<Seen>(
  browser: Browser,
  { frames, looks }: Article,
  visitor: (opened: Opened) => Promise<Seen>,
): Promise<Seen> {
  const context = await browser.newContext({ viewport: windowFor(frames), locale: 'en-GB' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await slowDown(session)
    // The runner of our TypeScript wraps inner functions in a call of this name, which pages do not have.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(observe)
    await page.addInitScript(watchFrame, looks)
    return await visitor({ page, session })
  } finally {
    await context.close()
  }
}

/** The page's frames, in the order of the article. Throws where one is missing, or has a process of its own. */
async function framesOf(browser: Browser, page: Page, count: number): Promise<readonly Frame[]> {
  const all = page.frames().filter((frame) => frame.parentFrame() === page.mainFrame())
  if (all.length !== count) throw new Error(`${all.length} frames instead of ${count}`)
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  await session.detach()
  if (targetInfos.some(({ type }) => type === 'iframe')) {
    throw new Error('the frames have processes of their own: heap and long tasks cannot be summed')
  }
  return all
}

/** Loads the article, waits until every chart is painted and nothing more comes, then points at the first chart, then counts
 *  what is kept in memory. */
async function look(browser: Browser, article: Article) {
  return withPage(browser, article, async ({ page, session }) => {
    const own = new Set<string>()
    let bytes = 0
    let requests = 0
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (!request.url.startsWith(article.address)) own.add(requestId)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      // What a cache answers has no length on the line.
      if (!own.has(requestId) || encodedDataLength === 0) return
      bytes += encodedDataLength
      requests += 1
    })
    await page.goto(article.address, { waitUntil: 'load', timeout: patience })
    const frames = await framesOf(browser, page, article.frames.length)
    const painted = await Promise.all(
      frames.map((frame) =>
        within(
          patience,
          `painting ${frame.url()}`,
          frame.evaluate(() => window.frameSeenByBench.painted),
        ),
      ),
    )
    await page.waitForLoadState('networkidle')
    // Long tasks and shifts are told of when the page is idle.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    const { blocking, shift } = await page.evaluate(() => window.seenByBench)
    const shifts = await Promise.all(frames.map((frame) => frame.evaluate(() => window.seenByBench.shift)))
    const start = await page.evaluate(() => performance.timeOrigin)
    const loaded = { bytes, requests }
    const spot = await spotOf(frames[0], article)
    const firstHover = article.hovers ? await hover(page, frames[0], spot) : undefined
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
    const seen = {
      ...loaded,
      firstPainted: Math.min(...painted) - start,
      allPainted: Math.max(...painted) - start,
      blocking,
      shift,
      frameShift: Math.max(...shifts),
      heap: usedSize,
      memory: usedSize + embedderHeapUsedSize + backingStorageSize,
      firstHover,
    }
    return { seen, spot }
  })
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** The middle of the first chart, in the window. */
async function spotOf(frame: Frame | undefined, { looks }: Article): Promise<Spot> {
  const box = await frame?.locator(looks.chart).first().boundingBox()
  if (!box) throw new Error('the first frame holds no chart')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Moves the pointer onto the chart, once, and waits for text. */
async function hover(page: Page, frame: Frame | undefined, { x, y }: Spot): Promise<number | undefined> {
  await page.mouse.move(x, y)
  await frame?.waitForFunction(() => window.frameSeenByBench.answered > 0, undefined, { timeout: patience })
  return frame?.evaluate(() => window.frameSeenByBench.answered - window.frameSeenByBench.pointed)
}

/** Loads the article under a hand that waits over the place of the first chart, and never quite still.
 *  @returns milliseconds from asking for the article to the first answer. */
async function waitForAnswer(browser: Browser, article: Article, { x, y }: Spot): Promise<number> {
  return withPage(browser, article, async ({ page }) => {
    await page.mouse.move(x, y)
    await page.goto(article.address, { waitUntil: 'commit', timeout: patience })
    const end = Date.now() + patience
    let step = 0
    let seen: { readonly pointed: number; readonly answered: number } | undefined
    while (Date.now() < end) {
      step += 1
      await page.mouse.move(x + 4 * (step % 3), y)
      const frame = page.frames().find((found) => found.parentFrame() === page.mainFrame())
      // A frame that is on its way has nothing to tell yet.
      seen = await frame
        ?.evaluate(() => ({
          pointed: window.frameSeenByBench.pointed,
          answered: window.frameSeenByBench.answered,
        }))
        .catch(() => undefined)
      if (seen?.answered) return seen.answered - (await page.evaluate(() => performance.timeOrigin))
    }
    const state = seen?.pointed ? 'the frame knows of it' : 'the frame knows nothing of it'
    throw new Error(`a pointer over the first chart is not answered after ${step} moves; ${state}`)
  })
}

/** Visits an article twice: to see it load, and with a waiting pointer. */
export async function visitArticle(browser: Browser, article: Article): Promise<FrameVisit> {
  try {
    const { seen, spot } = await look(browser, article)
    const hoverable = article.hovers ? await waitForAnswer(browser, article, spot) : undefined
    return { ...seen, hoverable }
  } catch (error) {
    throw new Error(
      `${article.name} could not be measured: ${error instanceof Error ? error.message : error}`,
      {
        cause: error,
      },
    )
  }
}
