import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { listen } from '../../../tools/serve/listen.ts'
import { siteServer } from '../../../tools/serve/siteServer.ts'
import { withHost } from '../support/hostPage.ts'
import { watch } from '../support/watch.ts'
import { type Answer, askFor, filtered } from './wordPress.ts'

/* A content system that has never heard of the site, from an address that somebody pastes to the chart in the article. Only a
   site that knows its own address can be embedded so: one is built for it. */

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ponte oembed '))
const base = '/figures/'
const server: Server = siteServer({ folder, base })
let site = ''

test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  site = `http://127.0.0.1:${await listen(server, 0)}${base}`
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tools/build.ts', '--out', folder], {
    cwd: root,
    env: { ...process.env, PONTE_ADDRESS: site },
  })
})

test.afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
})

const article = (answers: readonly Answer[]): string =>
  `<!doctype html><html lang="en"><title>An article</title><body style="width:600px">${answers
    .map((answer) => `<p>Text.</p>${filtered(answer)}`)
    .join('')}</body></html>`

test('a pasted address becomes a chart in the article: title, tooltip, table', async ({ page }) => {
  const pages = ['explore/gdp-as-state/', 'it/explore/gdp-as-state/', 'embed/gdp-as-state/']
  const answers = await Promise.all(pages.map((address) => askFor(`${site}${address}`)))
  for (const { title, linkTitle } of answers) expect(linkTitle).toBe(title)
  await withHost({ html: article(answers) }, async (address) => {
    const seen = watch(page, address)
    await page.goto(address)
    for (const [index, words] of [
      { mark: 'Germany', table: 'Table' },
      { mark: 'Germania', table: 'Tabella' },
      { mark: 'Germany', table: 'Table' },
    ].entries()) {
      const element = page.locator('iframe').nth(index)
      const frame = element.contentFrame()
      await element.scrollIntoViewIfNeeded()
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(answers[index]?.title ?? '?')
      // Everything is in the frame: the height that the answer gives is enough.
      expect(
        await frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight),
      ).toBeLessThanOrEqual(0)
      await frame.locator('.stage').hover({ position: { x: 300, y: 60 } })
      await expect(frame.locator('.tooltip')).toBeVisible()
      await expect(frame.locator('.tooltip')).toContainText(/\d/)
      await frame.locator('summary', { hasText: words.table }).click()
      await expect(frame.getByRole('table')).toContainText(words.mark)
    }
    expect(seen.missing).toEqual([])
    expect(seen.errors).toEqual([])
    expect(seen.foreign.filter((url) => !url.startsWith(site))).toEqual([])
  })
})

test('a claim’s address becomes the claim beside what was measured', async ({ page }) => {
  const answers = await Promise.all(
    ['embed/b2-gdp/', 'it/embed/b2-gdp/'].map((address) => askFor(`${site}${address}`)),
  )
  expect(answers.map(({ title }) => title)[0]).toBe('GDP above Slovakia’s: holds in part')
  await withHost({ html: article(answers) }, async (address) => {
    await page.goto(address)
    for (const [index, { title }] of answers.entries()) {
      const element = page.locator('iframe').nth(index)
      // A click on a frame that has just moved is not passed on to it.
      await element.scrollIntoViewIfNeeded()
      const frame = element.contentFrame()
      const [, verdict = '?'] = title.split(': ')
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(frame.locator('.verdict')).toHaveText(new RegExp(verdict, 'i'))
      await expect(frame.locator('main')).toContainText('156')
      await frame.locator('summary').last().click()
      await expect(frame.getByRole('table')).toContainText('145')
    }
  })
})

/** Address → file in the built folder; undefined where the address is not of the site. */
const fileAt = (address: string): string | undefined =>
  address.startsWith(site) ? join(folder, address.slice(site.length)) : undefined

test('each page has one of each tag that networks read, and what they name is there', () => {
  // Neither old states nor former addresses are to be found or shared: they have no card of their own.
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)index\.html$/.test(path) && !/embed\/[^/]+\/[^/]+\//.test(path))
    .filter((path) => !readFileSync(join(folder, path), 'utf8').includes('content="noindex"'))
  expect(files.length).toBeGreaterThan(150)
  const problems = files.flatMap((file) => {
    const [head = ''] = readFileSync(join(folder, file), 'utf8').split('</head>')
    const contents = (name: string) =>
      [...head.matchAll(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g'))].map(
        ([, content]) => content ?? '',
      )
    // The embed of a view says the least: its page, which it names, says the rest.
    const isBrief = /embed\//.test(file) && !/rel="canonical" href="[^"]*\/embed\//.test(head)
    const more = ['og:description', 'og:type', 'og:site_name', 'og:locale', 'og:url', 'og:image:width']
    const once = ['description', 'og:title', 'og:image', 'twitter:card', ...(isBrief ? [] : more)]
    const images = contents('og:image')
    const links = [...head.matchAll(/<link rel="canonical" href="([^"]*)"/g)]
    return [
      ...once.filter((name) => contents(name).length !== 1 || contents(name)[0] === ''),
      ...images.filter((image) => {
        const path = fileAt(image)
        return !path || !statSync(path, { throwIfNoEntry: false })?.isFile()
      }),
      ...(links.length === 1 && links[0]?.[1]?.startsWith(site) ? [] : ['canonical']),
    ].map((problem) => `${file}: ${problem}`)
  })
  expect(problems).toEqual([])
})

test('pages hold the address they were built for where it must be whole, and only there', () => {
  const html = readFileSync(join(folder, 'it/explore/gdp-as-state/index.html'), 'utf8')
  const [head = '', body = ''] = html.split('</head>')
  expect(head.split(site).length).toBeGreaterThan(5)
  expect(body).not.toContain(site)
})
