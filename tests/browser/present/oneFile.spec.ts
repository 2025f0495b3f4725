import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { handoutMessages } from '../../../src/i18n/handoutMessages.ts'
import { saveMessages } from '../../../src/i18n/saveMessages.ts'
import type { Language } from '../../../src/model/text.ts'
import { encodeDeck } from '../../../src/state/deck/shareDeck.ts'
import { smallDeck } from '../../state/deck/decks.ts'
import { type BuiltDeck, builtDecks } from '../support/decks.ts'
import { dist } from '../support/pages.ts'
import { alone, type SavedFile, saveBy } from '../support/savedFiles.ts'

/* Pages saved as one file, and opened where there is no network. */

/** Bytes that a deck may take. */
const most = 900_000

const decks = builtDecks('en')
const [first] = decks
if (!first) throw new Error('The site has no presentation.')

async function saveDeck(page: Page, { address, deck: { language } }: BuiltDeck): Promise<SavedFile> {
  await page.goto(`/${address}?stage`)
  await page.mouse.move(40, 40)
  await page.getByRole('button', { name: handoutMessages[language].handouts }).click()
  return saveBy(page, page.getByRole('button', { name: saveMessages[language].save }))
}

async function savePage(page: Page, address: string, language: Language = 'en'): Promise<SavedFile> {
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  return saveBy(page, page.getByRole('button', { name: saveMessages[language].save }))
}

async function chooseAreas(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: /^Areas/ }).click()
  const search = page.getByRole('searchbox', { name: 'Search areas' })
  for (const name of names) {
    await search.fill(name)
    await page.getByRole('checkbox', { name, exact: true }).check()
  }
  await page.keyboard.press('Escape')
}

/** Attributes of a file by which a browser would load something; links are none. */
const loadsIn = ({ url }: SavedFile): readonly string[] => {
  const html = readFileSync(fileURLToPath(url), 'utf8')
  return (
    html.match(
      /<[^>]*\s(?:src|srcset|poster|data|action)=|<link(?! rel="(?:canonical|icon)")|url\((?!#|&quot;#|"#)|@import/g,
    ) ?? []
  )
}

test('the programs of files hold nothing that a file cannot use: no interactive hands, no service worker, no PowerPoint', () => {
  const folder = join(dist, 'assets')
  const kits = readdirSync(folder).filter((name) => name.startsWith('one-file.'))
  expect(kits).toHaveLength(2)
  for (const name of kits) {
    const { program }: { readonly program: string } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    expect(program.length, name).toBeLessThan(560_000)
    expect(program.match(/recharts-wrapper|navigator\.serviceWorker|pptxgen/gi), name).toBeNull()
  }
})

for (const built of [...decks, ...builtDecks('it')]) {
  const { address, deck, places } = built
  test(`${address} is a file of at most 900 kB that is presented whole without a network`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.slow()
    const file = await saveDeck(page, built)
    expect(file.name).toBe(`${deck.id}.${deck.language}.html`)
    expect(file.bytes).toBeLessThanOrEqual(most)
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(file.name)
    expect(loadsIn(file)).toEqual([])
    await alone(browser, file, async ({ page: talk, asked, errors }) => {
      for (const [index, place] of places.entries()) {
        await expect(talk).toHaveURL(new RegExp(`#${place.replace('.', '\\.')}$`))
        const number = deck.slides.findIndex(({ id }) => id === place.replace(/\.\d+$/, '')) + 1
        await expect(talk.locator('.talk .slide-number')).toHaveText(`${number}/${deck.slides.length}`)
        await expect(talk.locator('.talk .slide-foot')).toContainText(
          deck.slides[number - 1]?.sources[0]?.text ?? '',
        )
        if (index < places.length - 1) await talk.keyboard.press('PageDown')
      }
      // The audience is led to where it came from, not to a file on somebody's machine.
      await expect(talk.locator('.talk .address')).toHaveText(`${baseURL}/${address}`)
      // What needs the site is not offered.
      await talk.mouse.move(40, 40)
      await talk.getByRole('button', { name: handoutMessages[deck.language].handouts }).click()
      await expect(talk.getByRole('dialog')).toContainText(handoutMessages[deck.language].isFile)
      await expect(talk.getByRole('button', { name: saveMessages[deck.language].save })).toHaveCount(0)
      // Paper needs no site.
      await talk.evaluate(() => {
        window.print = () => undefined
      })
      await talk.getByRole('button', { name: handoutMessages[deck.language].print }).click()
      expect(await talk.locator('.paper-sheet').count()).toBeGreaterThan(deck.slides.length)
      await expect(talk.locator('.paper-foot a').first()).toHaveText(`${baseURL}/${address}#${places[0]}`)
      await talk.keyboard.press('Escape')
      // The other language is in the file.
      const [other] = builtDecks(deck.language === 'en' ? 'it' : 'en').filter(
        (one) => one.deck.id === deck.id,
      )
      await talk.keyboard.press('Home')
      await talk.keyboard.press('l')
      await expect(talk.locator('.talk')).toHaveAttribute('aria-label', other?.deck.title ?? '—')
      await talk.keyboard.press('l')
      await expect(talk.locator('.talk')).toHaveAttribute('aria-label', deck.title)
      expect(asked).toEqual([])
      expect(errors).toEqual([])
    })
  })
}

test('a reader’s own deck is saved as it is on the screen, in one language, and leads to where it can be had', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const shared = await encodeDeck(smallDeck)
  if (shared.kind !== 'fits') throw new Error('A small deck must fit into an address.')
  const address = `present/own/?deck=${shared.text}`
  await page.goto(`/${address}&stage`)
  await expect(page.locator('.talk')).toBeVisible()
  await page.mouse.move(40, 40)
  await page.getByRole('button', { name: handoutMessages.en.handouts }).click()
  const file = await saveBy(page, page.getByRole('button', { name: saveMessages.en.save }))
  expect(file.bytes).toBeLessThanOrEqual(most)
  await alone(browser, file, async ({ page: talk, asked, errors }) => {
    for (const { id } of smallDeck.slides) {
      await expect(talk).toHaveURL(new RegExp(`#${id}$`))
      await talk.keyboard.press('PageDown')
    }
    await talk.keyboard.press('l')
    await talk.mouse.move(40, 40)
    await expect(talk.locator('.talk')).toHaveAttribute('aria-label', 'Cars')
    await expect(talk.getByRole('button', { name: 'Italiano' })).toHaveCount(0)
    await talk.getByRole('button', { name: handoutMessages.en.handouts }).click()
    await talk.evaluate(() => {
      window.print = () => undefined
    })
    await talk.getByRole('button', { name: handoutMessages.en.print }).click()
    await expect(talk.locator('.paper-foot a').first()).toHaveText(`${baseURL}/${address}#chart-1`)
    expect(asked).toEqual([])
    expect(errors).toEqual([])
  })
})

test('in a file the speaker moves a year, and it is computed from the figures in the file; the presenter’s window follows', async ({
  page,
  browser,
}) => {
  test.slow()
  const moving = decks.find(({ deck }) =>
    deck.slides.some(({ years }) => years?.some((span) => span !== null)),
  )
  const slide = moving?.deck.slides.find(({ years }) => years?.some((span) => span !== null))
  const span = slide?.years?.find((one) => one !== null)
  if (!moving || !slide || !span) throw new Error('No slide has a year to move.')
  const file = await saveDeck(page, moving)
  await alone(
    browser,
    file,
    async ({ context, page: talk, asked, errors }) => {
      const subtitle = talk.locator('.talk .slide-subtitle').first()
      const before = await subtitle.textContent()
      await talk.locator('.talk .year-slider input').first().fill(String(span[0]))
      await expect(subtitle).toContainText(String(span[0]))
      await talk.locator('.talk .year-slider input').first().blur()
      const [presenter] = await Promise.all([context.waitForEvent('page'), talk.keyboard.press('p')])
      await expect(presenter).toHaveURL(/^file:.*presenter/)
      await expect(presenter.getByText(slide.notes[0] ?? '—')).toBeVisible()
      await talk.keyboard.press('r')
      await expect(subtitle).toHaveText(before ?? '—')
      await talk.keyboard.press('Home')
      await expect.poll(() => presenter.evaluate(() => location.hash)).toBe(`#${moving.deck.slides[0]?.id}`)
      await presenter.keyboard.press('PageDown')
      await expect.poll(() => talk.evaluate(() => location.hash)).toBe(`#${moving.deck.slides[1]?.id}`)
      expect(asked).toEqual([])
      expect(errors).toEqual([])
    },
    { search: `?stage#${slide.id}` },
  )
})

test('without scripts a file is the version to be read: every slide, its table, its sources and their dates, and where it came from', async ({
  page,
  browser,
  baseURL,
}) => {
  const { address, deck } = first
  const file = await saveDeck(page, first)
  await alone(
    browser,
    file,
    async ({ page: reader }) => {
      await expect(reader.locator('noscript .file-note')).toHaveText(saveMessages.en.needsScript)
      for (const { title, kind } of deck.slides)
        if (kind !== 'end' && kind !== 'title')
          await expect(reader.getByRole('heading', { name: title }).first()).toBeVisible()
      for (const { url } of deck.slides.flatMap(({ sources }) => sources).slice(0, 20))
        if (url !== undefined) await expect(reader.locator(`.sources a[href="${url}"]`).first()).toBeVisible()
      await expect(reader.locator('.reading table').first()).toBeAttached()
      await expect(reader.locator('.reading svg').first()).toBeVisible()
      await expect(reader.locator('.file-from').getByRole('link')).toHaveAttribute(
        'href',
        `${baseURL}/${address}`,
      )
      await expect(reader.getByRole('button')).toHaveCount(0)
    },
    { scripts: false },
  )
})

test('a browser that cannot unpack shows the version to be read, and says so', async ({ page, browser }) => {
  const file = await saveDeck(page, first)
  await alone(
    browser,
    file,
    async ({ page: reader }) => {
      await expect(reader.getByRole('alert')).toHaveText(saveMessages.en.cannotOpen)
      await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
    },
    { init: () => Reflect.deleteProperty(window, 'DecompressionStream') },
  )
})

test('a view is saved with the reader’s choices, filters without a network, and its link leads to where it came from', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const file = await savePage(page, '/explore/gdp-as-state/?period=2015')
  expect(file.name).toBe('gdp-as-state.en.html')
  expect(file.bytes).toBeLessThanOrEqual(most)
  expect(loadsIn(file)).toEqual([])
  await alone(browser, file, async ({ context, page: reader, asked, errors }) => {
    await expect(reader).toHaveURL(/\?period=2015$/)
    await expect(reader.locator('.panel-subtitle').first()).toContainText('2015')
    await chooseAreas(reader, ['Slovakia', 'Hungary'])
    await expect(reader.locator('[data-part="mark"]')).toHaveCount(2)
    await reader.getByRole('slider', { name: 'Year' }).fill('2018')
    await expect(reader.locator('.panel-subtitle').first()).toContainText('2018')
    // Per head: the populations are in the file.
    await reader.getByRole('button', { name: 'Basis' }).click()
    await reader.getByRole('radio', { name: /per head/i }).check()
    await reader.keyboard.press('Escape')
    await expect(reader.locator('.panel-subtitle').first()).toContainText('per head')
    await expect(reader.getByRole('alert')).toHaveCount(0)
    // Sources, with their dates.
    await expect(reader.locator('.sources').first().getByRole('link').first()).toHaveAttribute(
      'href',
      /^https?:/,
    )
    await expect(reader.locator('.sources').first()).toContainText(/\(.*\d{4}\)/)
    // What needs the site is not there; the link is that of the site.
    await expect(reader.getByRole('button', { name: /Embed|Save as one file/ })).toHaveCount(0)
    await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined)
    await reader.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => document.body.setAttribute('data-copied', text) },
      })
    })
    await reader.getByRole('button', { name: 'Copy link' }).click()
    const { search: chosen } = new URL(reader.url())
    expect(chosen).toContain('areas=')
    await expect(reader.locator('body')).toHaveAttribute(
      'data-copied',
      `${baseURL}/explore/gdp-as-state/${chosen}`,
    )
    expect(asked).toEqual([])
    expect(errors).toEqual([])
  })
})

test('without scripts a saved view shows what the reader had chosen', async ({ page, browser }) => {
  const file = await savePage(page, '/it/explore/gdp-as-state/?period=2015', 'it')
  await alone(
    browser,
    file,
    async ({ page: reader }) => {
      await expect(reader.locator('.panel-subtitle').first()).toContainText('2015')
      await expect(reader.locator('.frame svg').first()).toBeVisible()
      await expect(reader.locator('noscript .file-note')).toHaveText(saveMessages.it.needsScript)
    },
    { scripts: false },
  )
})

test('the front page is saved with every chart of it', async ({ page, browser }) => {
  test.slow()
  const file = await savePage(page, '/')
  expect(loadsIn(file)).toEqual([])
  await alone(browser, file, async ({ page: reader, asked, errors }) => {
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
    const panels = reader.locator('.panel')
    expect(await panels.count()).toBeGreaterThan(20)
    for (const panel of await panels.all()) {
      await panel.scrollIntoViewIfNeeded()
      await expect(panel.locator('.chart').first()).toBeVisible()
    }
    await chooseAreas(reader, ['Slovakia', 'Hungary'])
    await expect(reader.locator('#gdp-as-state [data-part="mark"]')).toHaveCount(2)
    await expect(reader.getByRole('alert')).toHaveCount(0)
    expect(asked).toEqual([])
    expect(errors).toEqual([])
  })
})

test('where the network fails while a file is made, none is made, and it is said why and what to do', async ({
  page,
}) => {
  await page.goto('/explore/gdp-as-state/')
  await page.route(/\/data\//, (route) => route.abort())
  await page.getByRole('button', { name: saveMessages.en.save }).click()
  await expect(page.locator('.foot').getByRole('status')).toContainText('could not be reached')
  await expect(page.locator('.foot').getByRole('status')).toContainText('try again')
  await page.unroute(/\/data\//)
  const file = await saveBy(page, page.getByRole('button', { name: saveMessages.en.save }))
  expect(file.bytes).toBeGreaterThan(100_000)
})
