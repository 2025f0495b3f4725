// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { frameAddress } from '../../../src/embed/loader/frameAddress.ts'

const loader = 'https://figures.example/sub/embed.js?v=1'

function addressOf(attributes: Readonly<Record<string, string>>, from = loader): string {
  const element = document.createElement('div')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return frameAddress(element, from)
}

test('an address is taken as it is, from where the page stands', () => {
  const src = 'https://other.example/embed/a/?theme=dark'
  expect(addressOf({ src, view: 'b' })).toBe(src)
  expect(addressOf({ src: '/embed/a/' })).toBe(new URL('/embed/a/', document.baseURI).href)
})

test('a view is one of the site that the loader came from, in its language', () => {
  expect(addressOf({ view: 'a' })).toBe('https://figures.example/sub/embed/a/')
  expect(addressOf({ view: 'a', lang: 'en-GB' })).toBe('https://figures.example/sub/embed/a/')
  expect(addressOf({ view: 'a', lang: 'it-IT' })).toBe('https://figures.example/sub/it/embed/a/')
})

test.each([
  [{}],
  [{ src: '' }],
  [{ view: '' }],
  [{ src: 'javascript:alert(1)' }],
  [{ src: ' \tJavaScript:alert(1)' }],
  [{ src: 'data:text/html,a' }],
  [{ src: 'https://[' }],
])('%o asks for nothing', (attributes) => expect(addressOf(attributes)).toBe(''))

test('a view asks for nothing where the loader does not know where it came from', () => {
  expect(addressOf({ view: 'a' }, '')).toBe('')
})
