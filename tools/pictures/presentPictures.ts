import { join } from 'node:path'
import type { Browser } from '@playwright/test'

/* Pictures for docs/presenting.md: a slide, the presenter's window, and a presentation of one's own. */

const languages = [
  { prefix: '', suffix: '', locale: 'en-GB', add: /^Add to presentation/ },
  { prefix: 'it/', suffix: '-it', locale: 'it-IT', add: /^Aggiungi alla presentazione/ },
] as const

/** Takes the pictures into a folder.
 *  @param site address of the built site, with a slash at its end.
 *  @returns how many. */
export async function presentPictures(browser: Browser, site: string, folder: string): Promise<number> {
  for (const { prefix, suffix, locale, add } of languages) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      locale,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const shoot = (name: string) =>
      page.screenshot({ path: join(folder, `present-${name}${suffix}.jpg`), type: 'jpeg', quality: 72 })
    await page.goto(`${site}${prefix}present/as-a-state/?stage#size`)
    await page.locator('.talk.idle').waitFor()
    await shoot('slide')
    await page.goto(`${site}${prefix}present/as-a-state/?presenter#size`)
    await page.locator('.slide').first().waitFor()
    await shoot('presenter')
    for (const view of ['gdp-as-state', 'michigan-auto-share']) {
      await page.goto(`${site}${prefix}explore/${view}/`)
      await page.getByRole('button', { name: add }).first().click()
      await page.locator('a[href*="present/"]', { hasText: /./ }).last().waitFor()
    }
    await page.goto(`${site}${prefix}present/`)
    await page.locator('.item').nth(1).waitFor()
    await shoot('own')
    await context.close()
  }
  return languages.length * 3
}
