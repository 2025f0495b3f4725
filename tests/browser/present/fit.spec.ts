import { expect, type Page, test } from '@playwright/test'
import { builtDecks } from '../support/decks.ts'

/* Every state of every slide on every screen: nothing is cut off, and nothing is too small for the last row. */

const formats = { '16:9': [1280, 720], '4:3': [1024, 768], '21:9': [1680, 720], upright: [540, 960] } as const

/** What is wrong with the slides, in words. */
const findings = (page: Page, places: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (all) => {
    const found: string[] = []
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    /** Own pixels of an element's type to those of the screen. */
    const scaleOf = (element: Element): number => {
      const box = element.closest<HTMLElement>('.chart-fit, .slide-box')
      return box === null ? 1 : box.getBoundingClientRect().width / box.offsetWidth
    }
    const hasWords = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      )
    const look = (name: string) => {
      const say = (what: string) => found.push(`${name}: ${what}`)
      for (const element of document.querySelectorAll('.slide *')) {
        if (!hasWords(element) || element.closest('.unseen, .visually-hidden')) continue
        const box = element.getBoundingClientRect()
        const style = getComputedStyle(element)
        if (box.width === 0 || style.visibility === 'hidden') continue
        const text = element.textContent?.slice(0, 30)
        const share = (Number.parseFloat(style.fontSize) * scaleOf(element)) / innerHeight
        if (share < 0.0219) say(`“${text}” is ${(share * 100).toFixed(2)} % of the height`)
        const isOut =
          box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1
        if (isOut) say(`“${text}” is off the screen`)
      }
      for (const part of ['.slide-words', '.slide-head', '.chart-place'])
        for (const box of document.querySelectorAll(part))
          if (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
            say(
              `${part} holds ${box.scrollWidth} × ${box.scrollHeight} in ${box.clientWidth} × ${box.clientHeight}`,
            )
      const sentence = document.querySelector('.slide-sentence')
      const foot = document.querySelector('.slide-foot')
      if (sentence && foot && sentence.getBoundingClientRect().bottom > foot.getBoundingClientRect().top + 1)
        say('the sentence runs into the foot')
    }
    for (const place of all) {
      location.hash = place
      for (let turn = 0; turn < 3; turn += 1) await frame()
      for (const animation of document.getAnimations()) animation.finish()
      for (const theme of ['light', 'dark']) {
        document.documentElement.dataset.theme = theme
        look(`${place}, ${theme}`)
      }
    }
    return found
  }, places)

for (const [name, [width, height]] of Object.entries(formats)) {
  test(`on ${name}: every slide of every deck fits in both languages and themes, and no type is below 2.2 % of the height`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    for (const language of ['en', 'it'] as const) {
      for (const { address, places } of builtDecks(language)) {
        await page.goto(`/${address}?stage`)
        await expect(page.locator('.slide')).toBeVisible()
        expect(places.length).toBeGreaterThan(8)
        expect(await findings(page, places), address).toEqual([])
      }
    }
  })
}
