import { createServer, type ServerResponse } from 'node:http'
import { contentTypeOf } from '../../../tools/serve/contentTypes.ts'
import { listen } from '../../../tools/serve/listen.ts'

export interface HostPage {
  /** What stands at the host's own address, and at every address that `files` does not name. */
  readonly html: string
  /** Sent with the page: a content security policy, for example. */
  readonly headers?: Readonly<Record<string, string>>
  /** Whatever else the host has, by its path: "embed.js", "embed/a/index.html". */
  readonly files?: Readonly<Record<string, string>>
}

const send = (
  response: ServerResponse,
  type: string,
  content: string,
  headers: Readonly<Record<string, string>> = {},
) => response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers }).end(content)

/** Serves somebody else's page from an origin of its own on the loopback for as long as `use` runs. Two such hosts are foreign
 *  to each other and to the site; `url` ends in a slash. */
export async function withHost(
  { html, headers = {}, files = {} }: HostPage,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const name = pathname.slice(1).replace(/(^|\/)$/, '$1index.html')
    const file = files[name]
    if (file !== undefined) send(response, contentTypeOf(name), file)
    else send(response, contentTypeOf('index.html'), html, headers)
  })
  const url = `http://127.0.0.1:${await listen(server, 0)}/`
  try {
    await use(url)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}
