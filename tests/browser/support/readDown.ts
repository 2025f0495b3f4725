import type { Page } from '@playwright/test'

/** Goes down the whole page and back up, so that what waits below comes. */
export const readDown = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 700) {
      window.scrollTo(0, y)
      await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)))
    }
    window.scrollTo(0, 0)
  })
