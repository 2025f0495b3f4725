import { afterEach, expect, test, vi } from 'vitest'
import { fill } from '../../src/worker/fill.ts'
import { keptFiles } from '../../src/worker/keptFiles.ts'
import { fakeCache, fakeNetwork } from './fakes.ts'

const site = 'https://example.org/'
const files = keptFiles(
  [
    { url: './', revision: 'a1' },
    { url: 'assets/a-1.js', revision: null },
    { url: 'assets/b-2.js', revision: null },
  ],
  site,
)

afterEach(() => vi.unstubAllGlobals())

const online = (answer?: (url: string) => Response) => {
  const { get, asked } = fakeNetwork(answer)
  vi.stubGlobal('fetch', get)
  return asked
}

test('every file is loaded once, pages past the browser’s own memory of them', async () => {
  const asked = online()
  const { cache, kept } = fakeCache()
  expect(await fill(cache, files)).toBe('whole')
  expect([...kept.keys()]).toEqual(files.map(({ key }) => key))
  expect(asked.map(({ mode }) => mode)).toEqual(['reload', 'default', 'default'])
})

test('what is there is not loaded again; a page of another revision is', async () => {
  const { cache } = fakeCache()
  online()
  await fill(cache, files)
  const asked = online()
  await fill(cache, files)
  expect(asked).toEqual([])
  const changed = keptFiles([{ url: './', revision: 'b2' }], site)
  await fill(cache, [...changed, ...files.slice(1)])
  expect(asked.map(({ url }) => url)).toEqual([site])
})

test('what is kept has its type, and no header that is true of the line only or forbids keeping', async () => {
  online(
    () =>
      new Response('<h1>', {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'self'",
          'content-encoding': 'br',
          'content-length': '3',
          vary: '*',
        },
      }),
  )
  const { cache, kept } = fakeCache()
  await fill(cache, files.slice(0, 1))
  const response = kept.get(files[0]?.key ?? '')
  expect(Object.fromEntries(response?.headers ?? [])).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'self'",
  })
  expect(await response?.text()).toBe('<h1>')
})

test('a full store is said, and what fitted stays in it', async () => {
  online()
  const { cache, kept } = fakeCache(2)
  expect(await fill(cache, files)).toBe('full')
  expect(kept.size).toBe(2)
})

test('a file that cannot be had stops it, and what came before is there for the next time', async () => {
  online((url) => (url.endsWith('a-1.js') ? new Response('', { status: 404 }) : new Response('')))
  const { cache, kept } = fakeCache()
  await expect(fill(cache, files)).rejects.toThrow('assets/a-1.js')
  expect(kept.size).toBe(1)
})
