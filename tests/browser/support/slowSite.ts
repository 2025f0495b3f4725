import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { listen } from '../../../tools/serve/listen.ts'

/** Milliseconds between two pieces: enough for a browser to paint what it has. */
const between = 40

/** A page in the pieces in which it may arrive on a slow line: after each of its paragraphs and groups, and within the line of
 *  the sources. What is folded away comes in one. */
function piecesOf(html: string): readonly string[] {
  const body = html.indexOf('<main')
  const seen = html
    .slice(body)
    .replace(/<(table|script)\b.*?<\/\1>/gs, (whole) => ' '.repeat(whole.length))
    .matchAll(/<\/(?:h1|p|ul|ol|div|details|button|main)>|rel="noopener">/g)
  const cuts = [body, ...[...seen].map(({ 0: text, index }) => body + index + text.length)]
  return [...cuts, html.length].map((cut, index) => html.slice(cuts[index - 1] ?? 0, cut))
}

/** A browser asks no more than this of one origin at a time. */
const atOnce = 6

/** Serves pages by their paths, each piece after a while, from origins of its own, for as long as `use` runs. `urls`, which end in
 *  a slash, are enough for so many frames that come at the same time. */
export async function withSlowSites(
  pages: ReadonlyMap<string, string>,
  frames: number,
  use: (urls: readonly string[]) => Promise<void>,
): Promise<void> {
  const servers = Array.from({ length: Math.ceil(frames / atOnce) }, () =>
    createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site')
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
      for (const piece of piecesOf(pages.get(pathname.slice(1)) ?? '')) {
        response.write(piece)
        await pause(between)
      }
      response.end()
    }),
  )
  try {
    const ports = await Promise.all(servers.map((server) => listen(server, 0)))
    await use(ports.map((port) => `http://127.0.0.1:${port}/`))
  } finally {
    for (const server of servers) {
      server.close()
      server.closeAllConnections()
    }
  }
}
