import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listen, toPort } from '../serve/listen.ts'
import { siteServer } from '../serve/siteServer.ts'
import { siteAddress } from '../site/siteAddress.ts'
import { ensureBuilt, npmRunBuild } from './ensureBuilt.ts'
import { localAddress } from './localAddress.ts'
import { openingServer } from './openingServer.ts'

/** Builds where needed, serves the site until it is interrupted, and prints its address. PORT is where the search for a
 *  free port begins; the site is for this machine only unless PONTE_HOST names another of its addresses. What must be
 *  absolute in its pages names this address unless PONTE_ADDRESS is another. */
export async function startSite(): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const host = process.env.PONTE_HOST || '127.0.0.1'
  try {
    const named = siteAddress(process.env)
    const first = toPort(process.env.PORT, 4173)
    // The port comes first: the pages are built with it.
    const { server, open } = openingServer()
    const port = await listen(server, first, host)
    if (first !== 0 && port !== first) console.log(`Port ${first} is taken; using ${port}.`)
    const own = localAddress(host, port)
    await ensureBuilt(root, npmRunBuild, named ?? own)
    open(siteServer({ folder: join(root, 'dist') }))
    console.log(`\nPonte is open at  ${own}\nCtrl-C ends it.`)
    const end = () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    }
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`)
    process.exit(1)
  }
}
