import { defineConfig } from '@playwright/test'
import { freePort } from './tools/serve/listen.ts'
import { chromiumFlags, findChromium } from './tools/setup/chromium.ts'

// Workers read this file again: they must find the port that the first reading chose.
process.env.PONTE_TEST_PORT ??= String(await freePort())
const address = `http://127.0.0.1:${process.env.PONTE_TEST_PORT}`
const executablePath = findChromium()

/** Tests of the built site in a real browser: `npm run build`, then `npm run browser`. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: '.cache/proof/playwright.json' }]],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
    viewport: { width: 1440, height: 900 },
    // What is kept for offline use would answer for the network, and be counted; tests/browser/offline.spec.ts lets it.
    serviceWorkers: 'block',
    launchOptions: {
      args: [...chromiumFlags],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `npm run --silent serve -- --port ${process.env.PONTE_TEST_PORT}`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
