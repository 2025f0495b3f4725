import type { Page } from '@playwright/test'

export interface Watched {
  /** Errors of the console and uncaught ones. */
  readonly errors: readonly string[]
  /** Addresses asked for outside the site. */
  readonly foreign: readonly string[]
  /** Addresses that were answered with an error, or not at all. */
  readonly missing: readonly string[]
  /** Paths of the scripts that were loaded, in the built folder. */
  readonly scripts: readonly string[]
}

/** Said by the test's own browser, which keeps service workers from being taken up (playwright.config.ts). */
const blocked = 'Service Worker registration blocked by Playwright'

/** Notes from now on what a page complains of and asks for; `site` is the address the built folder is served at. */
export function watch(page: Page, site: string): Watched {
  const errors: string[] = []
  const foreign: string[] = []
  const missing: string[] = []
  const scripts: string[] = []
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning'
    if (isComplaint && message.text() !== blocked) errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(site) && !/^(data|blob):/.test(url)) foreign.push(url)
    else if (request.resourceType() === 'script')
      scripts.push(new URL(url).pathname.slice(new URL(site).pathname.length))
  })
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`)
  })
  page.on('requestfailed', (request) => missing.push(request.url()))
  return { errors, foreign, missing, scripts }
}
