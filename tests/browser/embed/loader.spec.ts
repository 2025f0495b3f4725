import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { withHost } from '../support/hostPage.ts'
import { dist } from '../support/pages.ts'
import { watch } from '../support/watch.ts'

/* The built loader in articles of another origin. The embeds are stand-ins that say what a test has them say. */

const loader = readFileSync(join(dist, 'embed.js'), 'utf8')
const heights = '0:690 360:640 480:600 720:560'

/** An embed as high as its address's hash says, or 500 px; it writes down what it hears, as its style sheet would do it. */
const embed = `<!doctype html><meta name="color-scheme" content="light dark"><style>body{margin:0}</style><main></main>
<script>
  const height = () => Number(location.hash.slice(1) || 500)
  window.say = (message) => parent.postMessage({ ponte: 1, id: 'a', ...message }, '*')
  const grow = () => document.querySelector('main').style.height = height() + 'px'
  addEventListener('hashchange', () => { grow(); say({ kind: 'height', height: height() }) })
  addEventListener('message', ({ data }) => {
    if (data.kind === 'hello') say({ kind: 'height', height: height() })
    if (data.kind === 'theme') document.documentElement.style.colorScheme = data.theme
  })
  grow()
  say({ kind: 'ready', height: height() })
</script>`
const site = { html: embed, files: { 'embed.js': loader } }

/** An article that counts what moves in it, with these attributes and this inside. */
const article = (body: string, { attributes = '', head = '' } = {}) =>
  `<!doctype html><html ${attributes}><head><title>Article</title>${head}</head><body>${body}<p id="after">After.</p></body></html>`
const script = (address: string, more = '') => `<script ${more} src="${address}embed.js"></script>`
/** What a snippet brings along for an iframe: its room. */
const room = '<style>iframe { display: block; width: 100%; height: 560px; border: 0 }</style>'
const text = '<p>Text of the article.</p>'

const charts = (page: Page) => page.locator('ponte-chart iframe')
/** Heights of the embeds, in the order of the page: an element is as high as the frame in it. */
const heightsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('ponte-chart, iframe[data-ponte]')].map(
      (embed) => embed.getBoundingClientRect().height,
    ),
  )
const noteEvents = (page: Page) =>
  page.addInitScript(() => {
    const events: unknown[] = []
    const heard = new Set<EventTarget>()
    Object.assign(window, { events, heard })
    for (const name of ['ponte:ready', 'ponte:select'])
      document.addEventListener(name, (event) => {
        if (!(event instanceof CustomEvent) || !(event.target instanceof Element)) return
        events.push([name, event.target.localName, event.detail])
        heard.add(event.target)
      })
  })
const eventsOf = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => Reflect.get(window, 'events'))
/** How many embeds have told of themselves. */
const heardOf = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(window, 'heard').size)
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) if ('value' in entry) sum += Number(entry.value)
        }
        const observer = new PerformanceObserver((list) => add(list.getEntries()))
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            add(observer.takeRecords())
            resolve(sum)
          }),
        )
      }),
  )

test('an article with a strict policy: nothing is refused, nothing jumps, content that is higher gets its room', async ({
  page,
}) => {
  await noteEvents(page)
  await withHost(site, async (figures) => {
    const html = article(
      [
        script(figures),
        text,
        `<ponte-chart src="${figures}embed/a/" heights="${heights}" title="GDP by state"><a href="${figures}">GDP</a></ponte-chart>`,
        text,
        `<ponte-chart view="b" lang="it" heights="${heights}">GDP</ponte-chart>`,
        `<iframe data-ponte title="c" src="${figures}embed/c/" sandbox="allow-scripts"></iframe>`,
      ].join(''),
      { head: room.replace('<style', '<style nonce="host"') },
    )
    const headers = {
      'Content-Security-Policy': `default-src 'none'; script-src ${figures}; frame-src ${figures}; style-src 'nonce-host'; require-trusted-types-for 'script'; trusted-types 'none'`,
    }
    await withHost({ html, headers }, async (url) => {
      await page.setViewportSize({ width: 640, height: 2400 })
      const seen = watch(page, url)
      await page.goto(url)
      await expect.poll(() => eventsOf(page)).toHaveLength(3)
      expect([...(await eventsOf(page))].sort()).toEqual(
        ['iframe', 'ponte-chart', 'ponte-chart'].map((name) => [
          'ponte:ready',
          name,
          { id: 'a', height: 500 },
        ]),
      )
      await expect(charts(page).first()).toHaveAttribute('src', `${figures}embed/a/`)
      await expect(charts(page).first()).toHaveAttribute('title', 'GDP by state')
      await expect(charts(page).nth(1)).toHaveAttribute('src', `${figures}it/embed/b/`)
      expect(await heightsOf(page)).toEqual([600, 600, 560])
      expect(await shiftOf(page)).toBe(0)
      expect(seen.errors).toEqual([])

      for (const [width, height] of [
        [320, 690],
        [400, 640],
        [900, 560],
      ] as const) {
        await page.setViewportSize({ width, height: 2400 })
        expect(await heightsOf(page)).toEqual([height, height, 560])
      }

      for (const frame of page.frames().slice(1))
        await frame.evaluate(() => {
          location.hash = '900.4'
        })
      await expect.poll(() => heightsOf(page)).toEqual([901, 901, 901])
      // What is measured above would have been seen.
      expect(await shiftOf(page)).toBeGreaterThan(0)
      for (const frame of page.frames().slice(1))
        await frame.evaluate(() => {
          location.hash = '300'
        })
      await expect.poll(() => heightsOf(page)).toEqual([560, 560, 560])
      expect(seen.errors).toEqual([])
    })
  })
})

test('a storm of heights settles at the last, with few writes; garbage from everywhere changes nothing', async ({
  page,
}) => {
  await noteEvents(page)
  await withHost(site, async (figures) => {
    const hostile = `<script>
      const rubbish = [null, 1, 'ponte', [], {}, { ponte: 1 }, { ponte: 1, kind: 'height', height: NaN },
        { ponte: 1, kind: 'height', height: 1e9 }, { ponte: 1, kind: 'height', height: '700' }, { ponte: 1, kind: 'ready', height: 700 },
        { ponte: 1, kind: 'height', id: 'x', height: 5000 }, { ponte: 1, kind: 'ready', id: 'x', height: 5000 }, new Map(), new Date(NaN)]
      for (const one of rubbish) { parent.postMessage(one, '*'); for (let i = 0; i < parent.length; i++) parent[i].postMessage(one, '*') }
      parent.postMessage('rubbish is out', '*')
    </script>`
    await withHost({ html: hostile }, async (enemy) => {
      const html = article(
        `${room}${script(figures)}<ponte-chart src="${figures}embed/a/" heights="${heights}"></ponte-chart>
        <iframe id="enemy" src="${enemy}"></iframe>
        <script>
          for (const one of [{ ponte: 1, kind: 'height', id: 'x', height: 5000 }, { ponte: 1, kind: 'ready', id: 'x', height: 5000 }, 7]) postMessage(one, '*')
          addEventListener('message', ({ data }) => { if (data === 'rubbish is out') document.title = data })
        </script>`,
      )
      await withHost({ html }, async (url) => {
        const seen = watch(page, url)
        await page.goto(url)
        await expect(page).toHaveTitle('rubbish is out')
        await expect.poll(() => eventsOf(page)).toHaveLength(1)
        await page.evaluate(() => {
          const frame = document.querySelector('ponte-chart')?.shadowRoot?.querySelector('iframe')
          const writes: string[] = []
          Object.assign(window, { writes })
          if (frame)
            new MutationObserver(() => writes.push(frame.style.minHeight)).observe(frame, {
              attributes: true,
            })
        })
        await page.frames()[1]?.evaluate(() => {
          const say: unknown = Reflect.get(window, 'say')
          if (typeof say !== 'function') return
          for (let height = 701; height <= 800; height += 1) say({ kind: 'height', height })
          for (const height of [Number.NaN, 39, 20_001, '900']) say({ kind: 'height', height })
          say({ kind: 'select', series: 's', text: 'Piedmont: 3.', rest: 1 })
        })
        await expect.poll(() => eventsOf(page)).toHaveLength(2)
        expect((await eventsOf(page))[1]).toMatchObject([
          'ponte:select',
          'ponte-chart',
          { id: 'a', series: 's', text: 'Piedmont: 3.' },
        ])
        await expect.poll(() => heightsOf(page)).toEqual([800])
        const writes: readonly string[] = await page.evaluate(() => Reflect.get(window, 'writes'))
        expect(writes.at(-1)).toBe('800px')
        expect(writes.length).toBeLessThan(20)
        expect(seen.errors).toEqual([])
      })
    })
  })
})

test('two copies in a right-to-left article: one frame each; far ones wait; added and removed ones work', async ({
  page,
}) => {
  await noteEvents(page)
  await withHost(site, async (figures) => {
    await withHost({ html: embed, files: { 'embed.js': `${loader}\n` } }, async (others) => {
      const html = article(
        [
          room,
          script(figures),
          script(others, 'async'),
          '<p>نص</p>',
          `<ponte-chart src="${figures}embed/near/" heights="${heights}">near</ponte-chart>`,
          '<div style="height: 20000px"></div>',
          `<ponte-chart src="${figures}embed/far/" heights="${heights}">far</ponte-chart>`,
          script(figures),
        ].join(''),
        { attributes: 'dir="rtl" lang="ar"' },
      )
      await withHost({ html }, async (url) => {
        const asked: string[] = []
        page.on('request', (request) => asked.push(new URL(request.url()).pathname))
        const seen = watch(page, url)
        await page.setViewportSize({ width: 360, height: 800 })
        await page.goto(url)
        await page.waitForLoadState('networkidle')
        expect(await heardOf(page)).toBe(1)
        expect(asked).toContain('/embed/near/')
        expect(asked).not.toContain('/embed/far/')
        await expect(charts(page)).toHaveCount(2)
        const edges = await page.evaluate(() => [
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
          document.querySelector('ponte-chart')?.getBoundingClientRect().left,
        ])
        expect(edges).toEqual([0, 8])

        await page.locator('#after').scrollIntoViewIfNeeded()
        await expect.poll(() => heardOf(page)).toBe(2)
        // Once each, whoever greeted them.
        expect(await eventsOf(page)).toHaveLength(2)
        expect(await shiftOf(page)).toBe(0)

        await page.evaluate((address) => {
          document.querySelector('ponte-chart')?.remove()
          const late = document.createElement('div')
          late.innerHTML = `<ponte-chart src="${address}embed/late/">late</ponte-chart>
            <div><iframe data-ponte title="late" src="${address}embed/later/#1200"></iframe></div>`
          document.body.append(late)
        }, figures)
        await page.locator('iframe').last().scrollIntoViewIfNeeded()
        await expect.poll(() => heardOf(page)).toBe(4)
        await expect.poll(() => heightsOf(page)).toEqual([690, 600, 1200])

        const told = (await eventsOf(page)).length
        await page.evaluate(() => {
          const last = document.querySelector('iframe')
          last?.remove()
          if (last) document.body.prepend(last)
          window.scrollTo(0, 0)
        })
        await expect.poll(async () => (await eventsOf(page)).length).toBeGreaterThan(told)
        expect(seen.errors).toEqual([])
      })
    })
  })
})

test('a frame that was ready before the loader came is heard, and nothing is lost where the loader finds strange things', async ({
  page,
}) => {
  await noteEvents(page)
  await withHost(site, async (figures) => {
    const html = article(
      [
        room,
        '<script>delete window.ResizeObserver; delete window.CSSStyleSheet</script>',
        `<iframe data-ponte title="early" src="${figures}embed/a/#700" onload="setTimeout(() => { const late = document.createElement('script'); late.src = '${figures}embed.js'; document.head.append(late) })"></iframe>`,
        '<iframe data-ponte title="empty"></iframe>',
        `<ponte-chart src="${figures}embed/b/#800">old browser</ponte-chart>`,
        '<ponte-chart>nothing asked</ponte-chart>',
        '<ponte-chart src="javascript:top.document.title=1">no address</ponte-chart>',
      ].join(''),
    )
    await withHost({ html }, async (url) => {
      const seen = watch(page, url)
      await page.goto(url)
      await expect.poll(async () => (await heightsOf(page)).slice(0, 3)).toEqual([700, 560, 800])
      expect((await eventsOf(page)).length).toBeGreaterThan(0)
      await expect(page.getByText('nothing asked')).toBeVisible()
      await expect(page.getByText('no address')).toBeVisible()
      expect(seen.errors).toEqual([])
    })
    const taken = article(
      `<script>customElements.define('ponte-chart', class extends HTMLElement {})</script>${script(figures)}<ponte-chart src="${figures}embed/a/">of others</ponte-chart>`,
    )
    await withHost({ html: taken }, async (url) => {
      const seen = watch(page, url)
      await page.goto(url)
      await expect(page.getByText('of others')).toBeVisible()
      expect(seen.errors).toEqual([])
    })
  })
})

for (const system of ['light', 'dark'] as const) {
  test(`frames are of the ground they lie on, or as set, on a ${system} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system })
    await withHost(site, async (figures) => {
      const chart = (id: string, theme = '') =>
        `<ponte-chart id="${id}" src="${figures}embed/a/${theme}" heights="0:100"></ponte-chart>`
      const html = article(
        [
          `<div style="background: oklch(0.2 0.03 260)">${chart('dark')}${chart('clear', '?theme=transparent')}${chart('setLight', '?theme=light')}</div>`,
          `<div style="background: #fffc">${chart('light')}${chart('setDark', '?period=1&theme=dark')}</div>`,
          chart('page'),
        ].join(''),
        {
          head: `<style>:root { color-scheme: light dark } .night { background: #000; transition: background-color 50ms }</style>${script(figures)}`,
        },
      )
      await withHost({ html }, async (url) => {
        await page.setViewportSize({ width: 640, height: 1600 })
        await page.goto(url)
        const schemes = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('ponte-chart')].map((chart) => [
              chart.id,
              chart.shadowRoot?.querySelector('iframe')?.style.colorScheme,
            ]),
          )
        const expected = {
          dark: 'dark',
          clear: 'dark',
          setLight: 'light',
          light: 'light',
          setDark: 'dark',
          page: system,
        }
        await expect.poll(schemes).toEqual(Object.entries(expected))
        const told = () =>
          Promise.all(
            page
              .frames()
              .slice(1)
              .map((frame) => frame.evaluate(() => document.documentElement.style.colorScheme)),
          )
        // What is set is the embed's own affair.
        await expect.poll(told).toEqual(['dark', 'dark', '', 'light', '', system])
        await page.emulateMedia({ colorScheme: system === 'dark' ? 'light' : 'dark' })
        await expect
          .poll(told)
          .toEqual(['dark', 'dark', '', 'light', '', system === 'dark' ? 'light' : 'dark'])
        await page.evaluate(() => document.documentElement.classList.add('night'))
        await expect.poll(told).toEqual(['dark', 'dark', '', 'light', '', 'dark'])
      })
    })
  })
}
