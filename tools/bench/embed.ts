// npm run bench:embed: Ponte's embeds in an article on another origin, beside frames by recharts, Chart.js and Plot that show the
// same figures. --runs 5, --only one|ten, --json FILE, --dist FOLDER (a built site, taken as it is).
//
// All of the article is on the screen, because browsers paint nothing of frames that nobody sees. When a chart is painted and
// when it answers is told by one rule for all (embed/watchFrame.ts). Article and frames share a process, as on a phone, so that
// its long tasks and its heap are those of all; a frame that has its own is a failure to measure.
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumFlags, ensureChromium } from '../setup/chromium.ts'
import { ensureBuilt } from '../start/ensureBuilt.ts'
import { measure } from './embed/measure.ts'
import { reportTable } from './embed/report.ts'
import { scenarios } from './embed/scenarios.ts'
import { conditionsText } from './network.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    json: { type: 'string' },
    dist: { type: 'string' },
  },
})
const root = fileURLToPath(new URL('../..', import.meta.url))
const runs = Number(values.runs)
const chosen = scenarios.filter(({ name }) => values.only === undefined || values.only === name)
try {
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs is "${values.runs}"; give a whole number from 1`)
  if (chosen.length === 0) throw new Error(`--only is "${values.only}"; there are one and ten`)
  if (values.dist === undefined) await ensureBuilt(root)
  const dist = values.dist === undefined ? join(root, 'dist') : resolve(values.dist)
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [
      ...chromiumFlags,
      '--disable-site-isolation-trials',
      '--disable-features=IsolateOrigins,site-per-process',
    ],
  })
  try {
    const busy = () => (loadavg()[0] ?? 0).toFixed(1)
    const before = busy()
    const results: Record<string, unknown> = {}
    const tables: string[] = []
    for (const scenario of chosen) {
      console.log(`${scenario.title} …`)
      const visits = await measure(root, dist, browser, scenario, runs)
      tables.push(`## ${scenario.title}\n\n${reportTable(visits)}\n`)
      results[scenario.name] = Object.fromEntries(visits)
    }
    const conditions = [
      `${conditionsText}, HTTP/1.1, brotli`,
      `${cpus().length} × ${cpus()[0]?.model.trim() || 'unnamed processor'}, load ${before} before and ${busy()} after`,
      `Chromium ${browser.version()}`,
      `medians of ${runs} visits (least–most)`,
    ].join('; ')
    console.log(`\n${conditions}\n\n${tables.join('\n')}`)
    if (values.json) {
      mkdirSync(dirname(resolve(values.json)), { recursive: true })
      writeFileSync(values.json, `${JSON.stringify({ conditions, ...results }, undefined, 2)}\n`)
    }
  } finally {
    await browser.close()
  }
} catch (error) {
  console.error(`Embeds could not be measured: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
