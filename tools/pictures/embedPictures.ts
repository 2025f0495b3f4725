import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'

/* Pictures for docs/embedding.md: the dialog, articles, and a kept state with what has changed since. */

const languages = [
  { prefix: '', suffix: '', locale: 'en-GB', embed: /^Embed/ },
  { prefix: 'it/', suffix: '-it', locale: 'it-IT', embed: /^Incorpora/ },
] as const

/** Grey lines that stand for an article's text. */
const words = (count: number): string =>
  `<p>${'<span style="display:block;height:10px;margin:9px 0;background:#d9dce0;border-radius:5px"></span>'.repeat(count)}</p>`

const frame = (address: string, width: number, height: number): string =>
  `<iframe src="${address}" title="" style="width:${width}px;height:${height}px;border:0;display:block"></iframe>`

const article = (width: number, inside: string): string =>
  `<div style="width:${width}px;padding:18px;border:1px solid #c9cdd2;border-radius:10px;background:#fff">${words(3)}${inside}${words(2)}</div>`

async function sheet(page: Page, content: string, path: string): Promise<void> {
  await page.setContent(
    `<body style="margin:0;padding:24px;background:#eef0f2;display:flex;gap:24px;align-items:flex-start;width:max-content">${content}</body>`,
  )
  await Promise.all(page.frames().map((one) => one.waitForLoadState('load')))
  await page.locator('body').screenshot({ path, type: 'jpeg', quality: 70 })
}

/** Takes the pictures into a folder.
 *  @param site address of the built site, with a slash at its end.
 *  @returns how many. */
export async function embedPictures(browser: Browser, site: string, folder: string): Promise<number> {
  for (const { prefix, suffix, locale, embed } of languages) {
    const page = await browser.newPage({ viewport: { width: 1180, height: 860 }, locale })
    await page.goto(`${site}${prefix}explore/gdp-as-state/`)
    await page.getByRole('button', { name: embed }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await dialog.locator('iframe').contentFrame().locator('h1').waitFor()
    await page.screenshot({ path: join(folder, `embed-dialog${suffix}.jpg`), type: 'jpeg', quality: 70 })
    await page.goto(site)
    const kept = `${site}${prefix}embed/piedmont-exports/7c0d77ac7ac9/`
    await sheet(
      page,
      article(600, frame(kept, 600, 600)) + article(560, frame(`${kept}changes/`, 560, 700)),
      join(folder, `embed-pinned${suffix}.jpg`),
    )
    await page.close()
  }
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 }, locale: 'en-GB' })
  await page.goto(site)
  const embedded = `${site}embed/michigan-auto-share/`
  await sheet(
    page,
    article(640, frame(embedded, 640, 540)) + article(320, frame(embedded, 320, 600)),
    join(folder, 'embed-article.jpg'),
  )
  await page.close()
  return languages.length * 2 + 1
}
