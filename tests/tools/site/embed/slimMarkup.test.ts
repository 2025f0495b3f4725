// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { slimMarkup } from '../../../../tools/site/embed/slimMarkup.ts'

const markup = '<path data-part="mark" data-id="IT"></path><text data-part="label" data-id="IT">Italy</text>'

test('marks keep their number where pointers need it, and nothing else stays', () => {
  expect(slimMarkup(markup, (id) => (id === 'IT' ? 4 : undefined))).toBe(
    '<path data-mark="4"/><text>Italy</text>',
  )
  expect(slimMarkup(markup, undefined)).toBe('<path/><text>Italy</text>')
})

test('places down the page are as exact as a screen, shares of the width and texts stay as they are', () => {
  expect(slimMarkup('<line x1="6.762%" y1="252.10000000000002"></line><p>y="1.234"</p>', undefined)).toBe(
    '<line x1="6.762%" y1="252.1"/><p>y="1.234"</p>',
  )
})

test('a table is the same table without the tags that a parser adds by itself', () => {
  const table =
    '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>1</th><td>2</td></tr></tbody></table>'
  const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.innerHTML
  const slim = slimMarkup(table, undefined)
  expect(slim.length).toBeLessThan(table.length)
  expect(parsed(slim)).toBe(table)
})
