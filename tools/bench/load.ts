// npm run bench:load: the dashboard at slow 4G and a processor four times slower, beside the same page without scripts and a
// plain page of recharts with the same charts. Medians; --visits 5.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { listen } from '../serve/listen.ts'
import { siteServer } from '../serve/siteServer.ts'
import { chromiumFlags, ensureChromium } from '../setup/chromium.ts'
import { ensureBuilt } from '../start/ensureBuilt.ts'
import { toTable } from './table.ts'
import { makeVariants } from './variants.ts'
import { type Visit, visit } from './visit.ts'

const { values } = parseArgs({ options: { visits: { type: 'string', default: '5' } } })
const root = fileURLToPath(new URL('../..', import.meta.url))
await ensureBuilt(root)
const variants = await makeVariants(root)
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] })
const servers = variants.map(({ folder }) => siteServer({ folder }))
try {
  const addresses = await Promise.all(servers.map((server) => listen(server, 0)))
  const visits = new Map<string, Visit[]>(variants.map(({ name }) => [name, []]))
  // In turns, so that what else the machine does meets all alike. The first turn warms the servers and does not count.
  for (let turn = 0; turn <= Number(values.visits); turn += 1) {
    for (const [index, variant] of variants.entries()) {
      const seen = await visit(browser, `http://127.0.0.1:${addresses[index]}/`, variant)
      if (turn > 0) visits.get(variant.name)?.push(seen)
    }
    console.log(turn === 0 ? 'warmed' : `visit ${turn} of ${values.visits}`)
  }
  console.log(
    `\nSlow 4G (1.6 Mbit/s, 150 ms), processor 4 × slower, empty cache; medians of ${values.visits} visits\n`,
  )
  console.log(toTable(visits))
} finally {
  await browser.close()
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
}
