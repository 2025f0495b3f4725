import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Look, locate } from '../../../tools/serve/locate.ts'

const files = [
  'index.html',
  'it/index.html',
  'assets/app.js',
  'explore/a b/index.html',
  '.vite/manifest.json',
]
const look: Look = (path) => {
  if (files.includes(path)) return 'file'
  return files.some((file) => file.startsWith(`${path}/`)) ? 'folder' : 'nothing'
}

test.each([
  ['/', 'index.html'],
  ['/?areas=IT', 'index.html'],
  ['/it/', 'it/index.html'],
  ['/assets/app.js', 'assets/app.js'],
  ['/explore/a%20b/', 'explore/a b/index.html'],
])('%s is the file %s', (target, path) => {
  expect(locate(target, '/', look)).toEqual({ kind: 'file', path })
})

test('the address of a folder without its slash leads to the one with it, and keeps the query', () => {
  expect(locate('/it?x=1', '/', look)).toEqual({ kind: 'redirect', to: '/it/?x=1' })
  expect(locate('/explore/a%20b', '/', look)).toEqual({ kind: 'redirect', to: '/explore/a%20b/' })
})

test.each(['/nothing', '/nothing/', '/assets/', '/assets', '/index.html/', '/assets/app.js/'])(
  '%s is missing',
  (target) => {
    expect(locate(target, '/', look)).toEqual({ kind: 'missing' })
  },
)

test.each([
  '/.vite/manifest.json',
  '/../secret',
  '/%2e%2e/secret',
  '/it/..%2findex.html',
  '//example.org/it',
])('%s is missing: nothing hidden, nothing outside, no other host', (target) => {
  expect(locate(target, '/', look)).toEqual({ kind: 'missing' })
})

test.each(['/%', '/%00', '/..\\secret', '/%5c', 'http://example.org/'])('%s is refused', (target) => {
  expect(locate(target, '/', look)).toEqual({ kind: 'refused' })
})

test('under a sub-path, only that path is the site', () => {
  const base = '/some/sub/path/'
  expect(locate('/some/sub/path/it/', base, look)).toEqual({ kind: 'file', path: 'it/index.html' })
  expect(locate('/some/sub/path/it', base, look)).toEqual({ kind: 'redirect', to: '/some/sub/path/it/' })
  expect(locate('/some/sub/path?x=1', base, look)).toEqual({ kind: 'redirect', to: '/some/sub/path/?x=1' })
  expect(locate('/', base, look)).toEqual({ kind: 'missing' })
  expect(locate('/some/sub/pathology', base, look)).toEqual({ kind: 'missing' })
})

test('whatever is asked for, no path of a file climbs or is absolute', () => {
  const everything: Look = () => 'file'
  const piece = fc.oneof(fc.constantFrom('..', '.', '', '%2e%2e', '%2f', '..%2f', '%5c', 'a'), fc.string())
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const place = locate(`/${pieces.join('/')}`, '/', everything)
      if (place.kind !== 'file') return
      expect(place.path.split(/[/\\]/)).not.toContain('..')
      expect(place.path).not.toMatch(/^[/\\]/)
    }),
    { seed: 7, numRuns: 500 },
  )
})
