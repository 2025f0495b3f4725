import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from '../../../tools/serve/listen.ts'
import { siteServer } from '../../../tools/serve/siteServer.ts'

const page = `<!doctype html><title>Ponte</title>${'<p>figures</p>'.repeat(200)}`
let folder = ''
let port = 0
const servers: Server[] = []

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Not fetch: it would tidy the address and unpack the body before we see them. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', at = port): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: at, path, headers, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ponte site '))
  mkdirSync(join(folder, 'it'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'it', 'index.html'), page)
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export {}')
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data', 'gdp.0123456789.json'), '{}')
  writeFileSync(join(folder, 'data', 'latest.json'), '{}')
  writeFileSync(join(folder, 'embed.js'), '{}')
  writeFileSync(join(folder, 'embed-1.0.0.js'), '{}')
  writeFileSync(join(folder, 'assets', 'picture.png'), Buffer.from([137, 80, 78, 71]))
  const server = siteServer({ folder })
  servers.push(server)
  port = await listen(server, 0)
})

afterAll(() => {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
  rmSync(folder, { recursive: true })
})

test('a page is sent as HTML, to be asked for again next time', async () => {
  const { status, headers, body } = await ask('/')
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(headers['cache-control']).toBe('no-cache')
  expect(body.toString()).toBe(page)
})

test('brotli is sent to who takes it, gzip to who takes only that, plain bytes to others', async () => {
  const br = await ask('/', { 'accept-encoding': 'gzip, deflate, br' })
  expect(br.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(br.body).toString()).toBe(page)
  const gzip = await ask('/', { 'accept-encoding': 'gzip, br;q=0' })
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body).toString()).toBe(page)
  const plain = await ask('/', { 'accept-encoding': 'identity' })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.headers.vary).toBe('Accept-Encoding')
})

test('pictures are not compressed again', async () => {
  const { headers, body } = await ask('/assets/picture.png', { 'accept-encoding': 'br' })
  expect(headers['content-type']).toBe('image/png')
  expect(headers['content-encoding']).toBeUndefined()
  expect(body).toHaveLength(4)
})

test('files named by their content may be kept for ever, and no others', async () => {
  const forEver = 'public, max-age=31536000, immutable'
  const script = await ask('/assets/app-1a2b.js')
  expect(script.headers['cache-control']).toBe(forEver)
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect((await ask('/data/gdp.0123456789.json')).headers['cache-control']).toBe(forEver)
  expect((await ask('/data/latest.json')).headers['cache-control']).toBe('no-cache')
})

test('a version of the loader may be kept for ever, and the newest under its stable name not', async () => {
  expect((await ask('/embed-1.0.0.js')).headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/javascript; charset=utf-8',
  })
  expect((await ask('/embed.js')).headers['cache-control']).toBe('no-cache')
})

test('every answer may be read by pages of other sites, and by embeds without an origin', async () => {
  const all = [
    await ask('/'),
    await ask('/it'),
    await ask('/nothing'),
    await ask('/%'),
    await ask('/data/latest.json', { origin: 'null' }),
    await ask('/', {}, 'POST'),
  ]
  expect(all.map(({ status }) => status)).toEqual([200, 301, 404, 400, 200, 405])
  expect(all.map(({ headers }) => headers['access-control-allow-origin'])).toEqual(all.map(() => '*'))
})

test('what the reader has already is not sent again, and a changed file is', async () => {
  const etag = String((await ask('/it/')).headers.etag)
  const again = await ask('/it/', { 'if-none-match': `"other", W/${etag}` })
  expect(again.status).toBe(304)
  expect(again.body).toHaveLength(0)
  writeFileSync(join(folder, 'it', 'index.html'), `${page}<p>new</p>`)
  expect((await ask('/it/', { 'if-none-match': etag })).status).toBe(200)
})

test('HEAD has the headers of GET and no body', async () => {
  const { status, headers, body } = await ask('/', {}, 'HEAD')
  expect(status).toBe(200)
  expect(headers['content-length']).toBe(String(page.length))
  expect(body).toHaveLength(0)
})

test('other methods are refused by name', async () => {
  const { status, headers } = await ask('/', {}, 'POST')
  expect(status).toBe(405)
  expect(headers.allow).toBe('GET, HEAD')
})

test("a folder's address without slash leads to the one with it", async () => {
  const { status, headers } = await ask('/it?areas=IT')
  expect(status).toBe(301)
  expect(headers.location).toBe('/it/?areas=IT')
})

test('no address reaches outside the folder', async () => {
  for (const path of ['/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/it/..%2f..%2fpackage.json']) {
    expect((await ask(path)).status).toBe(404)
  }
  expect((await ask('/%')).status).toBe(400)
})

test("an unknown address gets the site's own page for that, with the status 404", async () => {
  expect((await ask('/nothing')).headers['content-type']).toBe('text/plain; charset=utf-8')
  writeFileSync(join(folder, '404.html'), '<p>Not here</p>')
  const { status, body, headers } = await ask('/nothing')
  expect(status).toBe(404)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(body.toString()).toBe('<p>Not here</p>')
})

test('the same folder is served under a sub-path, and nothing beside it', async () => {
  const server = siteServer({ folder, base: '/some/sub/path/' })
  servers.push(server)
  const under = await listen(server, 0)
  expect((await ask('/some/sub/path/', {}, 'GET', under)).status).toBe(200)
  expect((await ask('/', {}, 'GET', under)).status).toBe(404)
})
