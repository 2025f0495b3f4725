import { statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { contentTypeOf, isCompressible } from './contentTypes.ts'
import { chooseEncoding } from './encodings.ts'
import { fileCache } from './fileCache.ts'
import { type Look, locate } from './locate.ts'

export interface Site {
  /** The built folder. */
  readonly folder: string
  /** Path under which it is deployed, with slashes at both ends; "/" where absent. */
  readonly base?: string
}

/** A server of a built folder, as any static web server is: what works here works there. It is not listening yet. */
export function siteServer({ folder, base = '/' }: Site): Server {
  const read = fileCache()
  const look: Look = (path) => {
    const found = statSync(join(folder, path), { throwIfNoEntry: false })
    if (found?.isFile()) return 'file'
    return found?.isDirectory() ? 'folder' : 'nothing'
  }

  async function sendFile(request: IncomingMessage, response: ServerResponse, path: string, status: number) {
    const type = contentTypeOf(path)
    const encoding = isCompressible(type)
      ? chooseEncoding(String(request.headers['accept-encoding'] ?? ''))
      : 'identity'
    const { bytes, etag } = await read(join(folder, path), encoding)
    response.setHeader('Content-Type', type)
    response.setHeader('ETag', etag)
    response.setHeader('Cache-Control', isForEver(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (isCompressible(type)) response.setHeader('Vary', 'Accept-Encoding')
    if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end()
      return
    }
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
    response.setHeader('Content-Length', bytes.length)
    response.writeHead(status).end(request.method === 'HEAD' ? undefined : bytes)
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    response.setHeader('X-Content-Type-Options', 'nosniff')
    // Public figures: a sandboxed embed, whose origin is nobody's, may read them, and so may everyone.
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return plain(response, 405, 'Only GET and HEAD.')
    }
    const place = locate(request.url ?? '/', base, look)
    if (place.kind === 'refused') return plain(response, 400, 'This is not an address of this site.')
    if (place.kind === 'file') return sendFile(request, response, place.path, 200)
    if (place.kind === 'redirect') {
      response.writeHead(301, { Location: place.to, 'Content-Length': 0 }).end()
      return
    }
    if (look('404.html') === 'file') return sendFile(request, response, '404.html', 404)
    return plain(response, 404, 'There is no page at this address.')
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.url}: ${error instanceof Error ? error.message : error}`)
      if (response.headersSent) response.destroy()
      else plain(response, 500, 'The file could not be read.')
    })
  })
}

/** Files whose names hold the hash or the version of their content never change; all others are asked for again, and mostly
 *  not sent again. */
function isForEver(path: string): boolean {
  return /^assets\/|^data\/.*\.[0-9a-f]{10}\.json$|^embed-\d[^/]*\.js$/.test(path)
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

/** Whether the If-None-Match header names this tag; weak tags compare equal to strong ones for that purpose. */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
