import { expect, test } from '@playwright/test'
import { builtDecks } from '../support/decks.ts'
import { withOwnSite } from '../support/ownSite.ts'
import { watch } from '../support/watch.ts'

test.use({ serviceWorkers: 'allow' })

test('a hall without a network: after one visit to the front page every deck is shown whole, in both languages, and a year can be moved', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await withOwnSite(async (site) => {
    await page.goto(site.url)
    await expect(page.locator('.offline')).toContainText('Ready for offline use.', { timeout: 40_000 })
    await context.setOffline(true)
    await site.stop()
    const seen = watch(page, site.url)
    for (const { address, deck, places } of [...builtDecks('en'), ...builtDecks('it')]) {
      await page.goto(`${site.url}${address}?stage`)
      for (const place of places) {
        await expect(page).toHaveURL(new RegExp(`#${place.replace('.', '\\.')}$`))
        const number = deck.slides.findIndex(({ id }) => id === place.replace(/\.\d+$/, '')) + 1
        await expect(page.locator('.slide-number')).toHaveText(`${number}/${deck.slides.length}`)
        await expect(page.locator('.slide h1')).not.toBeEmpty()
        if ((deck.slides[number - 1]?.views.length ?? 0) > 0)
          await expect(
            page.locator('.chart-place').locator('svg[role="img"], .timeline').first(),
          ).toBeVisible()
        await page.keyboard.press('PageDown')
      }
      const moved = deck.slides.find(({ years, kind }) => kind !== 'two-charts' && years?.[0])
      const first = moved?.years?.[0]?.[0]
      if (!moved || first === undefined) continue
      await page.goto(`${site.url}${address}?stage#${moved.id}`)
      await page.getByRole('slider').first().fill(String(first))
      await expect(page.locator('.slide-subtitle').first()).toContainText(String(first))
    }
    expect(seen).toMatchObject({ errors: [], foreign: [], missing: [] })
  })
})
