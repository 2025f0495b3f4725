import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { builtDecks } from '../support/decks.ts'
import { watch } from '../support/watch.ts'

test('a deck as a PowerPoint file, by the button: every slide, native charts, pictures of maps, notes', async ({
  page,
  baseURL,
}) => {
  test.slow()
  const seen = watch(page, `${baseURL}/`)
  for (const { address, deck } of builtDecks()) {
    await page.goto(`/${address}?read`)
    await page.getByRole('button', { name: 'Hand-outs' }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: /PowerPoint/ }).click()
    const download = await coming
    expect(download.suggestedFilename()).toMatch(/^[a-z-]+\.pptx$/)
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())))
    const names = Object.keys(files)
    const count = (form: RegExp) => names.filter((name) => form.test(name)).length
    expect(count(/^ppt\/slides\/slide\d+\.xml$/)).toBeGreaterThanOrEqual(deck.slides.length)
    expect(count(/^ppt\/charts\/chart\d+\.xml$/)).toBeGreaterThan(3)
    expect(count(/^ppt\/media\/.*\.png$/)).toBeGreaterThan(0)
    const text = names
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map((name) => strFromU8(files[name] ?? new Uint8Array()))
      .join('')
    for (const { title, kind } of deck.slides.filter(
      (slide) => slide.kind === 'text' || slide.kind === 'claim',
    ))
      expect(text.replaceAll('&apos;', '’'), kind).toContain(title.replaceAll('&', '&amp;'))
  }
  expect(seen).toMatchObject({ errors: [], foreign: [], missing: [] })
})
