// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { ids, packedType } from '../../../src/pages/file/savedFile.ts'
import { fileHtml } from '../../../src/pages/save/fileHtml.ts'

const file = (language: 'en' | 'it') =>
  fileHtml({
    language,
    title: 'A & B <i>',
    description: '"quoted"',
    styles: 'p { color: red }',
    kit: { head: 'head()', start: 'start()', program: 'program()', policy: "default-src 'none'" },
    body: '<main><h1>To read</h1></main>',
    from: 'https://example.org/?a=1&b=2',
    on: '2026-11-29',
    packed: {
      page: 'cGFnZQ==',
      data: 'ZGF0YQ==',
      program: 'cHJvZ3JhbQ==',
    },
  })

const parsed = (language: 'en' | 'it' = 'en') => new DOMParser().parseFromString(file(language), 'text/html')

test('the policy stands before all that it governs, and nothing is loaded', () => {
  const document = parsed()
  const [first, second] = document.head.children
  expect(first?.getAttribute('charset')).toBe('utf-8')
  expect(second?.getAttribute('http-equiv')).toBe('Content-Security-Policy')
  expect(document.querySelectorAll('[src], link[rel="stylesheet"], [srcset]')).toHaveLength(0)
  expect([...document.querySelectorAll('link')].map(({ rel }) => rel)).toEqual(['canonical', 'icon'])
})

test('the page is there to be read, with where it came from and when', () => {
  const document = parsed()
  expect(document.querySelector('#root h1')?.textContent).toBe('To read')
  const note = document.querySelector('.file-from')
  expect(note?.textContent).toContain('29 November 2026')
  expect(note?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/?a=1&b=2')
  expect(document.title).toBe('A & B <i>')
  expect(document.querySelector(`#${ids.unable}`)?.hasAttribute('hidden')).toBe(true)
})

test('in Italian what is said around it is Italian', () => {
  const document = parsed('it')
  expect(document.documentElement.lang).toBe('it')
  expect(document.querySelector('.file-from')?.textContent).toContain('29 novembre 2026')
})

test('what is packed stands in the order in which it is needed, the program last', () => {
  const document = parsed()
  const packed = [...document.querySelectorAll(`script[type="${packedType}"]`)]
  expect(packed.map(({ id }) => id)).toEqual([ids.page, ids.data, ids.program])
})
