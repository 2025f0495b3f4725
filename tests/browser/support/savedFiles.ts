import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test'

export interface SavedFile {
  readonly name: string
  readonly bytes: number
  /** "file:///…" */
  readonly url: string
}

/** Presses a button that saves a file, and keeps what the browser was given. */
export async function saveBy(page: Page, button: Locator): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const path = join(mkdtempSync(join(tmpdir(), 'ponte-file-')), download.suggestedFilename())
  await download.saveAs(path)
  return { name: download.suggestedFilename(), bytes: statSync(path).size, url: pathToFileURL(path).href }
}

export interface Alone {
  readonly context: BrowserContext
  readonly page: Page
  /** Addresses that were asked for beside the file, and what the browser complained of. */
  readonly asked: string[]
  readonly errors: string[]
}

/** Opens a file on a machine without a network, for as long as `use` runs. */
export async function alone(
  browser: Browser,
  { url }: SavedFile,
  use: (alone: Alone) => Promise<void>,
  { search = '', scripts = true, init }: { search?: string; scripts?: boolean; init?: () => void } = {},
): Promise<void> {
  const context = await browser.newContext({
    offline: true,
    javaScriptEnabled: scripts,
    viewport: { width: 1280, height: 720 },
  })
  const asked: string[] = []
  const errors: string[] = []
  await context.route(/^https?:/, (route) => route.abort())
  context.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url())
  })
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  context.on('weberror', (error) => errors.push(error.error().message))
  if (init) await context.addInitScript(init)
  try {
    const page = await context.newPage()
    await page.goto(url + search)
    await use({ context, page, asked, errors })
  } finally {
    await context.close()
  }
}
