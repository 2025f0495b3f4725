import { describe, expect, it } from 'vitest'
import { keptFiles } from '../../src/worker/keptFiles.ts'
import { locator } from '../../src/worker/locator.ts'

const site = 'https://example.org/figures/'
const files = keptFiles(
  [
    { url: './', revision: 'a1' },
    { url: 'explore/gdp/', revision: 'b2' },
    { url: 'assets/first-Xy12.js', revision: null },
    { url: 'data/library.0123456789.json', revision: null },
  ],
  site,
)
const locate = locator(files, site)
const keyAt = (address: string) => {
  const place = locate(`${site}${address}`)
  return place?.kind === 'kept' ? place.key.slice(site.length) : undefined
}

describe('an address among what is kept', () => {
  it('of a page is its folder, with any choices, or the file in it', () => {
    expect(keyAt('')).toBe('?revision=a1')
    expect(keyAt('index.html')).toBe('?revision=a1')
    expect(keyAt('explore/gdp/')).toBe('explore/gdp/?revision=b2')
    expect(keyAt('explore/gdp/?areas=ITC1,SK&period=2014#table')).toBe('explore/gdp/?revision=b2')
    expect(keyAt('explore/gdp/index.html?basis=index')).toBe('explore/gdp/?revision=b2')
  })

  it('of a folder without its slash leads to the one with it, choices kept', () => {
    expect(locate(`${site}explore/gdp?period=2014`)).toEqual({
      kind: 'folder',
      to: `${site}explore/gdp/?period=2014`,
    })
  })

  it('of a file whose name holds its hash is kept under that name, of an earlier version too', () => {
    expect(keyAt('assets/first-Xy12.js')).toBe('assets/first-Xy12.js')
    expect(keyAt('assets/first-Old9.js')).toBe('assets/first-Old9.js')
    expect(keyAt('data/library.9876543210.json')).toBe('data/library.9876543210.json')
  })

  it.each([
    'embed/gdp/',
    'it/embed/gdp/?theme=dark',
    'embed.js',
    'embed-1.0.0.js',
    'api/views/gdp.svg',
    'sw.js',
    '404.html',
    'explore/none/',
    'explore',
    'data/library.json',
  ])('none of ours: %s', (address) => expect(locate(`${site}${address}`)).toBeUndefined())

  it('outside the site is none of ours, whatever its name', () => {
    expect(locate('https://example.org/assets/first-Xy12.js')).toBeUndefined()
    expect(locate('https://example.com/figures/')).toBeUndefined()
    expect(locate('https://example.org/figures-of-others/')).toBeUndefined()
  })
})
