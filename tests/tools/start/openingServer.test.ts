import { createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { listen } from '../../../tools/serve/listen.ts'
import { localAddress } from '../../../tools/start/localAddress.ts'
import { openingServer } from '../../../tools/start/openingServer.ts'

const { server, open } = openingServer()

afterEach(() => {
  server.close()
  server.closeAllConnections()
})

test('the port is held while the site is built, and then the site answers there', async () => {
  const address = localAddress('127.0.0.1', await listen(server, 0))
  const early = await fetch(address)
  expect(early.status).toBe(503)
  expect(early.headers.get('retry-after')).toBe('10')
  expect(await early.text()).toContain('being built')
  open(createServer((_request, response) => response.end('figures')))
  expect(await (await fetch(address)).text()).toBe('figures')
})

test.each([
  ['127.0.0.1', 'http://127.0.0.1:4173/'],
  ['0.0.0.0', 'http://127.0.0.1:4173/'],
  ['::', 'http://127.0.0.1:4173/'],
  ['::1', 'http://[::1]:4173/'],
  ['figures.local', 'http://figures.local:4173/'],
])('a site that listens on %s is at %s', (host, address) => {
  expect(localAddress(host, 4173)).toBe(address)
})
