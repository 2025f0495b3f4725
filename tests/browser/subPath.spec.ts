import { expect, test } from '@playwright/test'
import { listen } from '../../tools/serve/listen.ts'
import { siteServer } from '../../tools/serve/siteServer.ts'
import { dist } from './support/pages.ts'
import { watch } from './support/watch.ts'

test('the built folder works unchanged under a sub-path of any server', async ({ page }) => {
  const base = '/some/sub/path/'
  const server = siteServer({ folder: dist, base })
  const site = `http://127.0.0.1:${await listen(server, 0)}${base}`
  try {
    const seen = watch(page, site)
    for (const address of ['', 'it/', 'explore/gdp-as-state/', 'it/explore/gdp-as-state/']) {
      await page.goto(`${site}${address}`)
      await expect(page.locator('h1')).toHaveCount(1)
      await page.waitForLoadState('networkidle')
    }
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
    const own = links.filter((href) => href.startsWith(new URL(site).origin))
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((href) => !href.startsWith(site))).toEqual([])
    expect(seen).toMatchObject({ errors: [], foreign: [], missing: [] })
    expect(seen.scripts.length).toBeGreaterThan(0)
  } finally {
    server.close()
    server.closeAllConnections()
  }
})
