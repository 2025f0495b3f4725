import type { Browser } from '@playwright/test'
import { column } from './article.ts'

/** How high each of these pages is in an article's column, in CSS pixels: the height of its <main>. */
export async function heightsOf(browser: Browser, addresses: readonly string[]): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: column, height: 800 } })
  try {
    const heights: number[] = []
    for (const address of addresses) {
      await page.goto(address)
      heights.push(Math.ceil((await page.locator('main').boundingBox())?.height ?? 0))
    }
    return heights
  } finally {
    await page.close()
  }
}
