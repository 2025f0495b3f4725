import { listen } from '../serve/listen.ts'
import { siteServer } from '../serve/siteServer.ts'

/** Serves each folder from an origin of its own on this machine, as the site itself is served (brotli, HTTP/1.1).
 *  @returns what was given, each with its address, which ends with a slash. */
export async function serveAll<Site extends { readonly folder: string }>(
  all: readonly Site[],
): Promise<{ readonly sites: readonly (Site & { readonly address: string })[]; close(): void }> {
  const servers = all.map(({ folder }) => siteServer({ folder }))
  const ports = await Promise.all(servers.map((server) => listen(server, 0)))
  return {
    sites: all.map((site, index) => ({ ...site, address: `http://127.0.0.1:${ports[index]}/` })),
    close: () => {
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}
