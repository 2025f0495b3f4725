import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { writeWorker } from '../../tools/site/offline/writeWorker.ts'
import { type OwnSite, withOwnSite } from './support/ownSite.ts'
import { builtPages } from './support/pages.ts'
import { watch } from './support/watch.ts'

/* The service worker, in a browser, over copies of the built site that a test may change or take away. */

test.use({ serviceWorkers: 'allow' })
// Each waits until a whole site has been kept, some several times.
test.describe.configure({ timeout: 90_000 })

const ready = 'Ready for offline use.'
const state = (page: Page) => page.locator('.offline')
const reload = (page: Page) => state(page).getByRole('button', { name: 'Reload' })

/** Opens the page and waits until the site is kept. */
async function visit(page: Page, url: string, words = ready): Promise<void> {
  await page.goto(url)
  await expect(state(page)).toContainText(words, { timeout: 40_000 })
}

/** Opens the page and waits until it has done what it does about offline use without saying so. */
async function visitInVain(page: Page, url: string): Promise<void> {
  const loaded = page.waitForResponse(/OfflineState/)
  await page.goto(url)
  await loaded
  await page.waitForTimeout(1000)
}

/** The network is cut, and the server gone as well: whatever is shown from now on is what was kept. */
async function cutOff(context: BrowserContext, site: OwnSite): Promise<void> {
  await context.setOffline(true)
  await site.stop()
}

/** The chart of an explore page, and not a complaint in its place. */
async function expectChart(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveClass(/pending|unable/)
  await expect(page.locator('.panel .chart').locator('svg, .timeline').first()).toBeVisible()
  await expect(page.locator('.panel-state')).toHaveCount(0)
}

/** Publishes another version: two pages are not what they were, and the list of what is kept says so. */
async function publish({ folder }: OwnSite): Promise<void> {
  for (const file of ['index.html', 'explore/gdp-as-state/index.html']) {
    const html = readFileSync(join(folder, file), 'utf8')
    writeFileSync(join(folder, file), html.replace('<html ', '<html data-version="newer" '))
  }
  await writeWorker(process.cwd(), folder)
}

const newer = (page: Page) => page.locator('html[data-version="newer"]')

/** Has the browser look for a newer version, as it does by itself when a page is opened, or once an hour. */
const lookForUpdate = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update().then(() => true)))

for (const base of ['/', '/some/sub/path/']) {
  test(`after one visit under ${base} every page opens without network or server, those never seen too, with choices computed from kept figures`, async ({
    page,
    context,
  }) => {
    await withOwnSite(async (site) => {
      await visit(page, site.url)
      await cutOff(context, site)

      const seen = watch(page, site.url)
      await page.goto(site.url)
      await expect(page.locator('h1')).toBeVisible()
      await expect(state(page)).toContainText(ready, { timeout: 10_000 })
      await page.goto(`${site.url}it/`)
      await expect(page.locator('html')).toHaveAttribute('lang', 'it')
      await expect(state(page)).toContainText('Disponibile anche senza rete.', { timeout: 10_000 })

      await page.goto(`${site.url}explore/gdp-as-state/?period=2014`)
      await expectChart(page)
      await expect(page.locator('.panel-title')).toContainText('17th of 28')
      await expect(page).toHaveURL(/\?period=2014$/)
      await page.goto(`${site.url}explore/gdp-per-head-trend/?areas=ITC1,SK&basis=index`)
      await expectChart(page)
      await page.goto(`${site.url}it/explore/piedmont-exports/`)
      await expectChart(page)
      expect(seen).toMatchObject({ errors: [], foreign: [], missing: [] })
    }, base)
  })
}

test('offline, every page is there as it was built; an address without its last slash leads to it, a file’s own name too, an unknown one to nothing', async ({
  page,
  context,
}) => {
  await withOwnSite(async (site) => {
    await visit(page, site.url)
    await cutOff(context, site)
    const addresses = builtPages().filter((address) => !address.endsWith('gallery/'))
    expect(addresses.length).toBeGreaterThan(60)
    for (const address of addresses) {
      const html = await page.evaluate(
        (url) => fetch(url).then((answer) => answer.text()),
        site.url + address,
      )
      expect(html === readFileSync(join(site.folder, address, 'index.html'), 'utf8'), address).toBe(true)
    }
    await page.goto(`${site.url}explore/gdp-as-state?period=2014`)
    await expect(page).toHaveURL(`${site.url}explore/gdp-as-state/?period=2014`)
    await expectChart(page)
    await page.goto(`${site.url}it/index.html`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'it')
    await expect(page.goto(`${site.url}no/such/page/`)).rejects.toThrow(/ERR_(INTERNET|CONNECTION)/)
  })
})

test('the page that was there first goes on when the network is cut: it can choose what it had not loaded', async ({
  page,
  context,
}) => {
  await withOwnSite(async (site) => {
    await visit(page, `${site.url}explore/gdp-as-state/`)
    await cutOff(context, site)
    const slider = page.getByRole('slider', { name: 'Year' })
    await slider.focus()
    for (let step = 0; step < 9; step += 1) await slider.press('ArrowLeft')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('17th of 28')
    await expectChart(page)
    await page.locator('.panel .chart').first().hover()
    await expect(page.locator('.recharts-wrapper').first()).toBeAttached()
  })
})

test('nothing is loaded for it before the page has been quiet, and then little', async ({ page }) => {
  await withOwnSite(async (site) => {
    const { scripts } = watch(page, site.url)
    await page.goto(site.url)
    await page.waitForLoadState('networkidle')
    expect(scripts.filter((path) => path.includes('Offline'))).toEqual([])
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistration().then(Boolean))).toBe(false)
    await expect(state(page)).toContainText(ready, { timeout: 40_000 })
    const own = scripts.filter((path) => path.includes('Offline'))
    expect(own.length).toBeGreaterThan(0)
    expect(own.length).toBeLessThan(4)
  })
})

test('a newer version is offered; the page stays what it is until its reader asks, and other open pages after that', async ({
  page,
  context,
}) => {
  await withOwnSite(async (site) => {
    await visit(page, site.url)
    const other = await context.newPage()
    await visit(other, `${site.url}explore/gdp-as-state/`)
    let loads = 0
    page.on('load', () => {
      loads += 1
    })

    await publish(site)
    expect(await lookForUpdate(page)).toBe(true)
    await expect(reload(page)).toBeVisible({ timeout: 20_000 })
    await expect(state(page).getByRole('status')).toHaveText('A newer version of these pages is available.')
    await expect(reload(other)).toBeVisible()
    expect(loads).toBe(0)
    // Nor does opening it again bring the newer one.
    await page.goto(site.url)
    await expect(newer(page)).toHaveCount(0)
    await expect(reload(page)).toBeVisible({ timeout: 10_000 })

    loads = 0
    await reload(page).click()
    await expect(newer(page)).toHaveCount(1)
    await expect(state(page)).toContainText(ready, { timeout: 10_000 })
    await expect(reload(page)).toHaveCount(0)
    expect(loads).toBe(1)
    // The other page is untouched, still can load what it has not yet, and is offered the same.
    await expect(newer(other)).toHaveCount(0)
    await cutOff(context, site)
    await other.locator('.panel .chart').first().hover()
    await expect(other.locator('.recharts-wrapper').first()).toBeAttached()
    await reload(other).click()
    await expect(newer(other)).toHaveCount(1)
    await expectChart(other)
  })
})

test('a newer version comes by itself once no page of the one before is open', async ({ page, context }) => {
  await withOwnSite(async (site) => {
    await visit(page, site.url)
    await publish(site)
    await lookForUpdate(page)
    await expect(reload(page)).toBeVisible({ timeout: 20_000 })
    await page.close()
    const later = await context.newPage()
    await expect(async () => {
      // Once it is there, this page would hold the version it came with.
      await later.goto('about:blank')
      await later.waitForTimeout(500)
      await later.goto(site.url)
      await expect(newer(later)).toHaveCount(1, { timeout: 500 })
    }).toPass({ timeout: 15_000 })
  })
})

test('what a version no longer needs is given back', async ({ page }) => {
  await withOwnSite(async (site) => {
    await visit(page, site.url)
    const count = () =>
      page.evaluate(async () => {
        const names = await caches.keys()
        const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
        return lists.flat().length
      })
    const before = await count()
    await publish(site)
    await lookForUpdate(page)
    await reload(page).click({ timeout: 20_000 })
    await expect(newer(page)).toHaveCount(1)
    await expect(state(page)).toContainText(ready, { timeout: 10_000 })
    expect(await count()).toBe(before)
  })
})

test('a store that fails breaks nothing: every page comes from the network, and nothing is promised', async ({
  page,
}) => {
  await withOwnSite(async (site) => {
    const worker = readFileSync(join(site.folder, 'sw.js'), 'utf8')
    // The whole store breaks when it is told so, as a damaged profile would have it.
    writeFileSync(
      join(site.folder, 'sw.js'),
      `let broken = false
       for (const [kind, names] of [[CacheStorage, ['open', 'match']], [Cache, ['match', 'keys', 'put']]])
         for (const name of names) {
           const whole = kind.prototype[name]
           kind.prototype[name] = function (...all) {
             return broken ? Promise.reject(new DOMException('The store is damaged.', 'UnknownError')) : whole.apply(this, all)
           }
         }
       addEventListener('message', ({ data }) => { if (data === 'break') broken = true });
       ${worker}`,
    )
    await visit(page, site.url)
    await page.evaluate(() => navigator.serviceWorker.controller?.postMessage('break'))
    const seen = watch(page, site.url)
    await visitInVain(page, site.url)
    await expect(page.locator('h1')).toBeVisible()
    await expect(state(page)).not.toContainText(ready)
    await page.goto(`${site.url}explore/gdp-as-state/?period=2014`)
    await expectChart(page)
    await expect(page.locator('.panel-title')).toContainText('17th of 28')
    expect(seen).toMatchObject({ errors: [], foreign: [], missing: [] })
  })
})

test('what was kept and is deleted comes from the network, and is kept again', async ({ page, context }) => {
  await withOwnSite(async (site) => {
    await visit(page, site.url)
    const session = await context.newCDPSession(page)
    const { origin } = new URL(site.url)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'cache_storage' })
    await visit(page, `${site.url}explore/gdp-as-state/?period=2014`)
    await expectChart(page)
    await cutOff(context, site)
    await page.goto(`${site.url}it/explore/mission/`)
    await expectChart(page)
  })
})

test('no room: the site goes on from the network, nothing is promised, and no half of it stays', async ({
  page,
  context,
}) => {
  await withOwnSite(async (site) => {
    await page.goto(site.url)
    const session = await context.newCDPSession(page)
    const { origin } = new URL(site.url)
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
    const failed = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const look = async () => {
            const registration = await navigator.serviceWorker.getRegistration()
            if (registration?.active) resolve(false)
            if (registration === undefined && 'began' in window) resolve(true)
            if (registration) Object.assign(window, { began: true })
            setTimeout(look, 50)
          }
          look()
        }),
    )
    expect(await failed).toBe(true)
    await expect(state(page)).toHaveText('')
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    await page.goto(`${site.url}explore/gdp-as-state/?period=2014`)
    await expectChart(page)
  })
})

test('no room for a newer version: it comes all the same, and what does not fit comes from the network', async ({
  page,
  context,
}) => {
  await withOwnSite(async (site) => {
    await visit(page, site.url)
    const session = await context.newCDPSession(page)
    const { origin } = new URL(site.url)
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
    await publish(site)
    await lookForUpdate(page)
    await reload(page).click({ timeout: 20_000 })
    await expect(newer(page)).toHaveCount(1)
    await page.goto(`${site.url}explore/gdp-as-state/`)
    await expect(newer(page)).toHaveCount(1)
    await expectChart(page)
  })
})

test('a site without a worker, or with one that cannot be read, is as it always was', async ({ page }) => {
  await withOwnSite(async (site) => {
    writeFileSync(join(site.folder, 'sw.js'), 'this is no script')
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await visitInVain(page, site.url)
    await expect(page.locator('h1')).toBeVisible()
    await expect(state(page)).toHaveText('')
    expect(errors).toEqual([])
  })
})

test('a worker that is withdrawn lets go of the site', async ({ page }) => {
  await withOwnSite(async (site) => {
    await visit(page, site.url)
    writeFileSync(join(site.folder, 'sw.js'), 'registration.unregister()\n')
    await page.evaluate(() =>
      navigator.serviceWorker.getRegistration().then((one) => one?.update().then(() => true)),
    )
    await page.goto('about:blank')
    await expect(async () => {
      expect((await page.goto(`${site.url}embed/gdp-as-state/`))?.ok()).toBe(true)
      expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    }).toPass({ timeout: 15_000 })
  })
})

test('embeds, their script and downloads pass the worker by, byte for byte, and so do unknown addresses', async ({
  page,
}) => {
  await withOwnSite(async (site) => {
    await visit(page, site.url)
    for (const [address, file] of [
      ['embed/gdp-as-state/', 'embed/gdp-as-state/index.html'],
      ['it/embed/gdp-as-state/?theme=dark', 'it/embed/gdp-as-state/index.html'],
      ['embed.js', 'embed.js'],
      ['api/views/gdp-as-state.svg', 'api/views/gdp-as-state.svg'],
    ] as const) {
      const answer = await page.goto(site.url + address)
      expect(answer?.fromServiceWorker(), address).toBe(false)
      expect((await answer?.body())?.equals(readFileSync(join(site.folder, file))), address).toBe(true)
    }
    expect((await page.goto(`${site.url}no/such/page/`))?.status()).toBe(404)
    expect((await page.goto(site.url))?.fromServiceWorker()).toBe(true)
  })
})

test('the page for unknown addresses, which cannot know its root, takes up no worker', async ({ page }) => {
  await withOwnSite(async (site) => {
    await visitInVain(page, `${site.url}404.html`)
    expect(
      await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
    ).toBe(0)
  })
})
