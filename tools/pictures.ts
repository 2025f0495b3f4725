import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { embedPictures } from './pictures/embedPictures.ts'
import { presentPictures } from './pictures/presentPictures.ts'
import { listen } from './serve/listen.ts'
import { siteServer } from './serve/siteServer.ts'
import { chromiumFlags, ensureChromium } from './setup/chromium.ts'

/** Pictures of the built site for docs/pictures/: every page at the width of a desk and of a phone, the front page also in
 *  the dark and in Italian. `npm run build` first. */

const widths = [1440, 360] as const
const folder = join(process.cwd(), 'docs', 'pictures')

interface Shot {
  readonly address: string
  readonly name: string
  readonly scheme?: 'dark'
}

/** Scrolls through the page, so that what is drawn when near is drawn. */
async function walk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 500) {
      window.scrollTo(0, y)
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }
    window.scrollTo(0, 0)
  })
  await page.waitForLoadState('networkidle')
}

const server = siteServer({ folder: join(process.cwd(), 'dist') })
const site = `http://127.0.0.1:${await listen(server, 0)}/`
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] })
await mkdir(folder, { recursive: true })
const list = await browser.newPage()
await list.goto(site)
const views = await list.locator('.panel').evaluateAll((panels) => panels.map((panel) => panel.id))
const shots: readonly Shot[] = [
  { address: '', name: 'dashboard' },
  { address: '', name: 'dashboard-dark', scheme: 'dark' },
  { address: 'it/', name: 'dashboard-it' },
  { address: 'gallery/', name: 'gallery' },
  ...views.map((id) => ({ address: `explore/${id}/`, name: `explore-${id}` })),
]
for (const width of widths) {
  for (const { address, name, scheme = 'light' } of shots) {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      locale: address === 'it/' ? 'it-IT' : 'en-GB',
    })
    await page.goto(site + address)
    await walk(page)
    const path = join(folder, `${name}-${width}.jpg`)
    // A whole dashboard is too long to look at: its first three screens tell how it is.
    const clip = { x: 0, y: 0, width, height: 2700 }
    const whole = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.screenshot({
      path,
      type: 'jpeg',
      quality: 62,
      fullPage: true,
      ...(whole > clip.height ? { clip } : {}),
    })
    await page.close()
  }
}
const others = (await embedPictures(browser, site, folder)) + (await presentPictures(browser, site, folder))
await browser.close()
server.close()
server.closeAllConnections()
console.log(`${shots.length * widths.length + others} pictures in docs/pictures/`)
