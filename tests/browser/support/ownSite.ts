import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '../../../tools/serve/listen.ts'
import { siteServer } from '../../../tools/serve/siteServer.ts'
import { dist } from './pages.ts'

export interface OwnSite {
  /** A copy of the built site, for the test to change. */
  readonly folder: string
  /** Where it is served; ends in a slash. */
  readonly url: string
  /** The server is gone, as if it had never been. */
  readonly stop: () => Promise<void>
}

/** Serves a copy of the built site from an origin of its own for as long as `use` runs. */
export async function withOwnSite(use: (site: OwnSite) => Promise<void>, base = '/'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ponte-site-'))
  cpSync(dist, folder, { recursive: true })
  const site = siteServer({ folder, base })
  // Compressing the whole site anew for each test would take most of its time.
  const server = createServer((request, response) => {
    delete request.headers['accept-encoding']
    site.emit('request', request, response)
  })
  const url = `http://127.0.0.1:${await listen(server, 0)}${base}`
  const stop = async () => {
    server.closeAllConnections()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  }
  try {
    await use({ folder, url, stop })
  } finally {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
