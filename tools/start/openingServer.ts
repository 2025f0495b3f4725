import { createServer, type Server } from 'node:http'

export interface Opening {
  readonly server: Server
  /** From now on the site answers. */
  readonly open: (site: Server) => void
}

/** A server that has its port already, and asks to come back while the site that will answer there is not built yet. */
export function openingServer(): Opening {
  let site: Server | undefined
  const server = createServer((request, response) => {
    if (site) site.emit('request', request, response)
    else
      response
        .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '10' })
        .end('The site is being built. Reload in a moment.\n')
  })
  return {
    server,
    open: (built) => {
      site = built
    },
  }
}
