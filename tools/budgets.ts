// npm run budgets: sizes of the built site against their limits. --json FILE writes them for npm test.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseManifest } from './budgets/chunks.ts'
import { measure } from './budgets/measure.ts'
import { toTable } from './budgets/report.ts'

const { values } = parseArgs({ options: { json: { type: 'string' } } })
const dist = fileURLToPath(new URL('../dist', import.meta.url))
const read = (path: string) => readFileSync(join(dist, path))
try {
  const manifest = parseManifest(read('.vite/manifest.json').toString('utf8'))
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
  const budgets = measure({ pages, manifest, read })
  if (values.json) {
    mkdirSync(dirname(values.json), { recursive: true })
    writeFileSync(values.json, JSON.stringify(budgets, undefined, 2))
  }
  console.log(toTable(budgets))
  process.exitCode = budgets.every((budget) => budget.passed) ? 0 : 1
} catch (error) {
  console.error(`The sizes of dist could not be measured: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
