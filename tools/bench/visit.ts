import type { Browser } from '@playwright/test'
import { slowDown } from './network.ts'
import { answerTo, observe, untilQuiet } from './observe.ts'
import type { Variant } from './variants.ts'

/** One visit with an empty cache. Milliseconds, bytes as they came over the line; undefined where the page has no filter. */
export interface Visit {
  readonly firstPaint: number
  readonly largestPaint: number
  readonly blocking: number
  readonly shift: number
  readonly scripts: number
  readonly bytes: number
  /** From the first click on a filter's option to the frame with the changed chart: loads what computes it. */
  readonly firstAnswer: number | undefined
  readonly nextAnswer: number | undefined
}

/** Opens the page as a modest phone would, waits until it is quiet, then chooses an index and the published figures again. */
export async function visit(browser: Browser, address: string, variant: Variant): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const kinds = new Map<string, string>()
    let scripts = 0
    let bytes = 0
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength
      if (kinds.get(requestId) === 'Script') scripts += encodedDataLength
    })
    await slowDown(session)
    // The runner of our TypeScript wraps inner functions in a call of this name, which pages do not have.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(observe)
    await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 })
    await page.locator('article svg').first().waitFor({ state: 'attached' })
    // Long tasks and shifts are told of when the page is idle.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    const seen = await page.evaluate(() => window.seenByBench)
    const loaded = { ...seen, scripts, bytes }
    if (!variant.reach) return { ...loaded, firstAnswer: undefined, nextAnswer: undefined }
    await variant.reach(page)
    await page.evaluate(untilQuiet)
    const firstAnswer = await page.getByRole('radio', { name: /^Index/ }).evaluate(answerTo)
    await page.waitForLoadState('networkidle')
    await page.evaluate(untilQuiet)
    const nextAnswer = await page.getByRole('radio', { name: /^As each chart/ }).evaluate(answerTo)
    return { ...loaded, firstAnswer, nextAnswer }
  } finally {
    await context.close()
  }
}
