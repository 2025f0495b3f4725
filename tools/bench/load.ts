// npm run bench:load: the dashboard at slow 4G and a processor four times slower, beside the same page without scripts and a
// plain page of recharts with the same charts. Medians; --visits 5.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumFlags, ensureChromium } from '../setup/chromium.ts'
import { ensureBuilt } from '../start/ensureBuilt.ts'
import { conditionsText } from './network.ts'
import { serveAll } from './serveAll.ts'
import { toTable } from './table.ts'
import { inTurns } from './turns.ts'
import { makeVariants } from './variants.ts'
import { visit } from './visit.ts'

const { values } = parseArgs({ options: { visits: { type: 'string', default: '5' } } })
const root = fileURLToPath(new URL('../..', import.meta.url))
await ensureBuilt(root)
const variants = await makeVariants(root)
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] })
const served = await serveAll(variants)
try {
  const visits = await inTurns(served.sites, Number(values.visits), ({ address, ...variant }) =>
    visit(browser, address, variant),
  )
  console.log(`\n${conditionsText}; medians of ${values.visits} visits\n`)
  console.log(toTable(visits))
} finally {
  await browser.close()
  served.close()
}
