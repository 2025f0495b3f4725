import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absolute, siteAddress } from '../../../tools/site/siteAddress.ts'

test.each([
  ['https://example.org/figures/', 'https://example.org/figures/'],
  ['https://example.org/figures', 'https://example.org/figures/'],
  ['https://example.org', 'https://example.org/'],
  [' http://127.0.0.1:4173/ ', 'http://127.0.0.1:4173/'],
])('PONTE_ADDRESS %s is the site at %s', (text, address) => {
  expect(siteAddress({ PONTE_ADDRESS: text })).toBe(address)
})

test.each([undefined, '', '  '])('PONTE_ADDRESS %s: the address is not known', (text) => {
  expect(siteAddress({ PONTE_ADDRESS: text })).toBeUndefined()
})

test.each([
  ['example.org/figures', 'no whole address'],
  ['/figures/', 'no whole address'],
  ['ftp://example.org/', 'neither https: nor http:'],
  ['https://me:secret@example.org/', 'name or password'],
  ['https://example.org/?page=1', 'more than a host and a path'],
  ['https://example.org/#top', 'more than a host and a path'],
])('PONTE_ADDRESS %s is refused, with the reason and what to do', (text, reason) => {
  const read = () => siteAddress({ PONTE_ADDRESS: text })
  expect(read).toThrow(reason)
  expect(read).toThrow(text)
  expect(read).toThrow('such as https://example.org/figures/, or leave it out')
})

test.each([
  ['', '', './'],
  ['', 'it/', 'it/'],
  ['it/', '', '../'],
  ['it/', 'it/', './'],
  ['explore/gdp/', '', '../../'],
  ['explore/gdp/', 'explore/gdp/', './'],
  ['explore/gdp/', 'explore/mission/', '../mission/'],
  ['api/oembed/gdp.json', 'embed/gdp/', '../../embed/gdp/'],
  ['it/api/oembed/gdp.json', 'it/api/og/gdp.png', '../og/gdp.png'],
  ['it/api/oembed/gdp.json', 'it/', '../../'],
])('where the address is not known, %s names %s as %s', (from, to, written) => {
  expect(absolute(undefined, from, to)).toBe(written)
})

test('where it is known, addresses are whole, from wherever they are written', () => {
  expect(absolute('https://example.org/figures/', 'it/', 'api/og/gdp.png')).toBe(
    'https://example.org/figures/api/og/gdp.png',
  )
  expect(absolute('https://example.org/figures/', 'explore/gdp/', '')).toBe('https://example.org/figures/')
})

test('a relative address leads to where the whole one does', () => {
  const site = 'https://example.org/figures/'
  const name = fc.constantFrom('a', 'b', 'it', 'x.json')
  const address = fc
    .tuple(fc.array(name, { maxLength: 4 }), fc.constantFrom('', 'file.json'))
    .map(([folders, file]) => `${folders.map((folder) => `${folder}/`).join('')}${file}`)
  fc.assert(
    fc.property(address, address, (from, to) => {
      const relative = absolute(undefined, from, to)
      expect(new URL(relative, new URL(from, site)).href).toBe(absolute(site, from, to))
    }),
    { seed: 3, numRuns: 300 },
  )
})
