import { expect, type Page, test } from '@playwright/test'
import { handoutMessages } from '../../../src/i18n/handoutMessages.ts'
import { numberSources } from '../../../src/pages/present/handouts/numberSources.ts'
import { printedSteps } from '../../../src/pages/present/handouts/printedSteps.ts'
import { axeFindings } from '../support/axe.ts'
import { type BuiltDeck, builtDecks } from '../support/decks.ts'
import { type PdfPage, pdfPages } from '../support/pdfPages.ts'

/* Hand-outs on paper: the PDF that a browser makes of them, and what it is made of. */

const decks = builtDecks('en')
const [first] = decks
if (!first) throw new Error('The site has no presentation.')

const bare = (text: string): string => text.replace(/\s+/g, '')
/** Those of some texts that a printed text does not hold. */
const missing = (texts: readonly string[], printed: string): readonly string[] =>
  texts.filter((text) => !printed.includes(bare(text)))

/** Has the page's own button do all but open the browser's window. */
const withoutWindow = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.print = () => undefined
  })

async function openHandouts(page: Page, { address, deck }: BuiltDeck, search: string): Promise<void> {
  await page.goto(`/${address}${search}`)
  await page.mouse.move(40, 40)
  await page.getByRole('button', { name: handoutMessages[deck.language].handouts }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

interface Printed {
  readonly pages: readonly PdfPage[]
  /** What paper cuts off or lets run over. */
  readonly wrong: readonly string[]
}

/** Looks at what will be printed, then prints it as the browser does. */
async function print(page: Page): Promise<Printed> {
  const wrong = await page.evaluate(() => {
    const found: string[] = []
    for (const [index, sheet] of [...document.querySelectorAll('.paper-sheet')].entries()) {
      const paper = sheet.getBoundingClientRect()
      const inner = sheet.querySelectorAll('.paper-block, .paper-foot')
      for (const part of inner) {
        const { left, right, top, bottom } = part.getBoundingClientRect()
        if (left < paper.left || right > paper.right || top < paper.top || bottom > paper.bottom)
          found.push(`page ${index + 1}: “${part.textContent?.slice(0, 40)}” runs over`)
      }
      const foot = sheet.querySelector('.paper-foot')?.getBoundingClientRect().top ?? 0
      for (const block of sheet.querySelectorAll('.paper-block'))
        if (block.getBoundingClientRect().bottom > foot + 1)
          found.push(`page ${index + 1}: “${block.textContent?.slice(0, 40)}” runs into the foot`)
      for (const box of sheet.querySelectorAll('.slide-words, .slide-head, .chart-place'))
        if (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
          found.push(`page ${index + 1}: ${box.className} is cut`)
    }
    return found
  })
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return { pages: pdfPages(pdf), wrong }
}

const sizes = {
  'slides wide': [960, 540],
  'slides a4': [842, 595],
  'notes wide': [960, 540],
  'notes a4': [595, 842],
} as const

for (const content of ['slides', 'notes'] as const)
  for (const paper of ['wide', 'a4'] as const)
    for (const built of [...decks, ...builtDecks('it')].filter(
      (_, index) => index % 2 === (paper === 'a4' ? 0 : 1),
    )) {
      const { address, deck } = built
      test(`${address} as ${content} on ${paper}: a page for each picture, nothing cut, words and sources in the PDF`, async ({
        page,
      }) => {
        test.slow()
        await withoutWindow(page)
        await openHandouts(page, built, content === 'slides' ? '?stage' : '?read')
        const words = handoutMessages[deck.language]
        await page.getByRole('radio', { name: words.contents[content], exact: true }).check()
        await page.getByRole('radio', { name: words.papers[paper] }).check()
        await page.getByRole('button', { name: words.print }).click()
        const { pages, wrong } = await print(page)
        expect(wrong).toEqual([])
        // Drawings are sharp at any size; pictures of drawings are not.
        expect(pages.map(({ pictures }) => pictures)).toEqual(pages.map(() => 0))
        const [width, height] = sizes[`${content} ${paper}`]
        for (const one of pages) {
          expect(Math.abs(one.width - width)).toBeLessThan(1)
          expect(Math.abs(one.height - height)).toBeLessThan(1)
        }
        // Pages: of the slides, then of the sources, numbered throughout.
        const numbered = pages.map((_, index) => bare(words.page(index + 1, pages.length)))
        expect(pages.map(({ text }, index) => text.includes(numbered[index] ?? '—'))).toEqual(
          pages.map(() => true),
        )
        const atSources = pages.findIndex(({ text }) => text.startsWith(bare(`${words.sources}[1]`)))
        const shown = deck.slides.flatMap((slide) => printedSteps(slide))
        if (content === 'slides') expect(atSources).toBe(shown.length)
        else expect(atSources).toBeGreaterThanOrEqual(deck.slides.length)
        // Words: every title and sentence that is printed, and every note where notes are.
        const slides = pages
          .slice(0, atSources)
          .map(({ text }) => text)
          .join('')
        const spoken = deck.slides.flatMap((slide) => [
          ...printedSteps(slide).flatMap((step) => {
            const { title = '—', sentence = '' } = slide.steps[step] ?? {}
            return [title, sentence]
          }),
          ...(content === 'notes' ? [...slide.notes, ...slide.figures.map((figure) => figure.text)] : []),
        ])
        expect(missing(spoken, slides)).toEqual([])
        const sources = pages
          .slice(atSources)
          .map(({ text }) => text)
          .join('')
        const cited = numberSources(deck).flatMap(({ number, text, url = '' }) => [
          `[${number}] ${text}`,
          url,
        ])
        expect(cited.length).toBeGreaterThan(2)
        expect(missing(cited, sources)).toEqual([])
        // Addresses: of the slide, at its foot.
        const [, second] = deck.slides
        expect(slides).toContain(`${address}#${second?.id}`)
        // What was printed is gone again.
        await expect(page.locator('.paper')).toHaveCount(0)
      })
    }

test('the browser’s own command prints the slides from the stage, light in a dark room, and the page is as it was', async ({
  page,
}) => {
  test.slow()
  const { address, deck } = first
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`/${address}?stage&theme=dark#${deck.slides[1]?.id}`)
  await expect(page.locator('.slide')).toBeVisible()
  const title = await page.title()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const looks = await page
    .locator('.paper-sheet')
    .first()
    .evaluate((sheet) => {
      const { backgroundColor } = getComputedStyle(sheet)
      const { color } = getComputedStyle(sheet.querySelector('.slide') ?? sheet)
      return {
        backgroundColor,
        color,
        shown: getComputedStyle(document.querySelector('#root') ?? sheet).display,
      }
    })
  expect(looks).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(22, 25, 29)', shown: 'none' })
  await page.emulateMedia({ media: null, colorScheme: 'dark' })
  const { pages } = await print(page)
  const pictures = deck.slides.flatMap((slide) => printedSteps(slide))
  expect(pages.length).toBeGreaterThan(pictures.length)
  await expect(page.locator('.paper')).toHaveCount(0)
  await expect(page).toHaveTitle(title)
  await expect(page).toHaveURL(new RegExp(`#${deck.slides[1]?.id}$`))
})

test('the browser’s own command prints the version to be read as it stands, without buttons', async ({
  page,
}) => {
  const { address, deck } = first
  await page.goto(`/${address}?read`)
  const pages = pdfPages(await page.pdf({ format: 'A4' }))
  expect(pages.length).toBeGreaterThan(2)
  expect(Math.abs((pages[0]?.width ?? 0) - 595)).toBeLessThan(2)
  const text = pages.map((one) => one.text).join('')
  const titles = deck.slides.flatMap(({ kind, title }) => (kind === 'end' || kind === 'title' ? [] : title))
  expect(missing(titles, text)).toEqual([])
  expect(missing([handoutMessages.en.handouts], text)).toHaveLength(1)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the dialog of hand-outs, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openHandouts(page, first, '?read')
    expect(await axeFindings(page)).toEqual([])
  })

test('the address of the slide on the screen is copied, and can be copied by hand where the browser refuses', async ({
  page,
  context,
  baseURL,
}) => {
  const { address, deck } = first
  const id = deck.slides[2]?.id
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openHandouts(page, first, `?stage#${id}`)
  const copy = page.getByRole('button', { name: handoutMessages.en.copyAddress })
  await copy.click()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(handoutMessages.en.copied)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/${address}#${id}`)
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await copy.click()
  await expect(page.getByRole('textbox', { name: handoutMessages.en.address })).toBeFocused()
  // Esc steps out, and the talk is where it was.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`#${id}$`))
})
