// npm run serve: serves the built folder. Options: --port 4173 (this one or none), --base /some/sub/path/, and the folder.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { listen, toPort } from './serve/listen.ts'
import { siteServer } from './serve/siteServer.ts'

const { values, positionals } = parseArgs({
  options: { port: { type: 'string' }, base: { type: 'string', default: '/' } },
  allowPositionals: true,
})
const folder = resolve(positionals[0] ?? 'dist')
if (!existsSync(folder)) {
  console.error(
    `There is no folder ${folder}, so there is nothing to serve. Build the site first: npm run build`,
  )
  process.exit(1)
}
const base = `/${values.base}/`.replace(/\/{2,}/g, '/')
try {
  const tries = values.port === undefined ? 20 : 1
  const port = await listen(siteServer({ folder, base }), toPort(values.port, 4173), '127.0.0.1', tries)
  console.log(`http://127.0.0.1:${port}${base}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
