import { expect, type Page, test } from '@playwright/test'
import { heightAt } from '../../../src/embed/heights.ts'
import { type Embed, isOutdated, keptEmbeds, liveEmbeds, withoutScripts } from '../support/embeds.ts'
import { withHost } from '../support/hostPage.ts'
import { answerMeasures, type Measured, measureFrames } from '../support/measureFrames.ts'
import { type Reserved, reservedHeights } from '../support/reservedHeights.ts'
import { withSlowSites } from '../support/slowSite.ts'

/* Embeds at every width, with our script and without any: what snippets reserve is enough, and nothing ever moves. */

const widths = Array.from({ length: 34 }, (_, index) => 280 + 40 * index)
/** Pixels that may be left below an embed, at most: where many of its texts are about to wrap. */
const air = 140
/** And in the mean: a line of its text. */
const meanAir = 24

const everyThird = (all: readonly Embed[]) => all.filter((_, index) => index % 3 === 0)
const embeds: readonly Embed[] = [
  ...liveEmbeds('en'),
  ...everyThird(liveEmbeds('it')),
  ...keptEmbeds().filter((embed, index) => isOutdated(embed) || index % 6 === 0),
]
const bare: readonly Embed[] = embeds.map((embed) => ({
  ...embed,
  address: `bare/${embed.address}`,
  html: withoutScripts(embed.html),
}))

interface Framed {
  readonly embed: Embed
  readonly src: string
  readonly width: number
  readonly height: number
}

/** Frames lie upon each other: what is not on the screen would not be laid out. */
const article = (frames: readonly Framed[], head = '') =>
  `<!doctype html><title>Article</title><style>
    body { margin: 0 } div { position: absolute; top: 0; left: 0 } iframe { display: block; border: 0 }
  </style>${head}${frames
    .map(
      ({ embed, src, width, height }) =>
        `<div><iframe data-ponte title="${embed.id}" src="${src}" width="${width}" height="${height}"></iframe><p>Text.</p></div>`,
    )
    .join('')}`

type Size = Pick<Measured, 'width' | 'content' | 'over'>

/** What is wrong with an embed's size in a frame, in words; nothing where all is well. */
function misfits({ embed, width, height }: Framed, { content, over, ...found }: Size): readonly string[] {
  const name = `${embed.address} at ${width} px`
  return [
    ...(found.width === width ? [] : [`${name} is ${found.width} px wide`]),
    ...(over === 0 ? [] : [`${name} is ${over} px too wide`]),
    ...(content > height ? [`${name} is ${content} px high in ${height}`] : []),
    ...(height - content > air ? [`${name} is ${content} px high in ${height}: too much room`] : []),
  ]
}

/** Sizes of every frame of a page at every width, frame by frame, and where the parts in it begin. The page is of the frames'
 *  own origin: so it can look into them without anything being painted. */
const sizesOf = (page: Page): Promise<readonly (readonly (Size & { readonly tops: string })[])[]> =>
  page.evaluate((all) => {
    const frames = [...document.querySelectorAll('iframe')]
    const found = frames.map((): (Size & { readonly tops: string })[] => [])
    for (const width of all) {
      for (const frame of frames) frame.width = String(width)
      for (const [index, { contentDocument: inside }] of frames.entries()) {
        if (!inside) continue
        const parts = [...(inside.querySelector('main')?.children ?? [])].filter(({ id }) => id !== 'said')
        found[index]?.push({
          width: inside.documentElement.clientWidth,
          content: inside.body.getBoundingClientRect().height,
          over: inside.documentElement.scrollWidth - inside.documentElement.clientWidth,
          tops: parts.map((part) => part.getBoundingClientRect().top).join(' '),
        })
      }
    }
    return found
  }, widths)

test('at every width the reserved room is enough and not too much, nothing is too wide, and the script moves no part', async ({
  page,
}) => {
  test.slow()
  const reserved = await reservedHeights()
  await page.setViewportSize({ width: 64, height: 64 })
  const all = [...embeds, ...bare]
  const framed = (embed: Embed, width: number): Framed => ({
    embed,
    width,
    height: heightAt(reserved(embed), width),
    src: embed.address,
  })
  const files = Object.fromEntries(all.map(({ address, html }) => [`${address}index.html`, html]))
  await withHost({ html: article(all.map((embed) => framed(embed, 280))), files }, async (url) => {
    await page.goto(url)
    const sizes = await sizesOf(page)
    const faults = all.flatMap((embed, number) =>
      widths.flatMap((width, index) => {
        const size = sizes[number]?.[index]
        const twin = sizes[(number + embeds.length) % all.length]?.[index]
        if (!size) return [`${embed.address} was not measured`]
        return [
          ...misfits(framed(embed, width), size),
          ...(size.tops !== '' && size.tops === twin?.tops
            ? []
            : [
                `${embed.address} at ${width} px: its parts are at ${size.tops}, its twin’s at ${twin?.tops}`,
              ]),
        ]
      }),
    )
    expect(faults).toEqual([])
    const left = embeds.flatMap((embed, number) =>
      widths.map((width, index) => framed(embed, width).height - (sizes[number]?.[index]?.content ?? 0)),
    )
    expect(left.reduce((sum, one) => sum + one, 0) / left.length).toBeLessThan(meanAir)
  })
})

/* A page may come in pieces, each painted before the next. So comes every embed, with its script and without, at three of the
   34 widths, and at each width a dozen embeds; with PONTE_EVERY_WIDTH set, all at all. */

const coming = [...embeds, ...bare]
const rounds = process.env.PONTE_EVERY_WIDTH === undefined ? 12 : coming.length

/** Which embed comes at which width in a round, and where from. */
const inRound = (round: number, sites: readonly string[], reserved: Reserved): readonly Framed[] =>
  widths.flatMap((width, index) => {
    const embed = coming[(index + Math.round((round * coming.length) / rounds)) % coming.length]
    const src = `${sites[index % sites.length]}${embed?.address}`
    return embed ? [{ embed, width, src, height: heightAt(reserved(embed), width) }] : []
  })

const pushDown = (page: Page) =>
  page.frames()[1]?.evaluate(() => document.querySelector('main')?.prepend('Late ', new Image(50, 50)))

for (const half of [0, 1]) {
  test(`nothing moves while embeds come in pieces, half ${half + 1}`, async ({ page, baseURL }) => {
    test.setTimeout(rounds * 15_000)
    const reserved = await reservedHeights()
    await answerMeasures(page)
    await page.setViewportSize({ width: 160, height: 120 })
    const pages = new Map(coming.map(({ address, html }) => [address, html]))
    await withSlowSites(pages, widths.length, async (sites) => {
      for (let round = half; round < rounds; round += 2) {
        const frames = inRound(round, sites, reserved)
        const html = article(frames, `<script src="${baseURL}/embed.js"></script>`)
        await withHost({ html }, async (url) => {
          await page.goto(url)
          const [host, ...found] = await measureFrames(page)
          const faults = frames.flatMap((frame, index) => {
            const one = found[index]
            const name = `${frame.embed.address} at ${frame.width} px`
            if (!one) return [`${name} was not measured`]
            return [
              ...misfits(frame, one),
              ...(one.shift === 0 ? [] : [`${name} moves by ${one.shift}`]),
              ...(one.height === frame.height ? [] : [`${name}: the frame has become ${one.height} px high`]),
            ]
          })
          expect(faults).toEqual([])
          expect(host?.shift).toBe(0)
          if (round > half) return
          // What is measured here would have been seen.
          await pushDown(page)
          expect((await measureFrames(page))[1]?.shift).toBeGreaterThan(0)
        })
      }
    })
  })
}
