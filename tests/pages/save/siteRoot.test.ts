import { expect, test } from 'vitest'
import { siteRoot } from '../../../src/pages/save/siteRoot.ts'

const page = { root: '../../', addresses: { en: 'present/a/', it: 'it/present/a/' } }
const here = 'http://127.0.0.1:4173/some/present/a/?stage#b'

test('a site that was told its address is where it says, in either language', () => {
  expect(siteRoot(page, 'https://example.org/x/present/a/', here)).toBe('https://example.org/x/')
  const italian = { ...page, root: '../../../' }
  expect(siteRoot(italian, 'https://example.org/x/it/present/a/', here)).toBe('https://example.org/x/')
  const front = { root: './', addresses: { en: '', it: 'it/' } }
  expect(siteRoot(front, 'https://example.org/x/', here)).toBe('https://example.org/x/')
})

test('one that was not is where the page is now', () => {
  expect(siteRoot(page, './', here)).toBe('http://127.0.0.1:4173/some/')
  expect(siteRoot(page, undefined, here)).toBe('http://127.0.0.1:4173/some/')
})

test('a canonical address of another page says nothing', () => {
  expect(siteRoot(page, 'https://example.org/x/explore/b/', here)).toBe('http://127.0.0.1:4173/some/')
})
