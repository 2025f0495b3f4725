import { expect, test } from 'vitest'
import { slimMarkup } from '../../../../tools/site/embed/slimMarkup.ts'

const markup = '<path data-part="mark" data-id="IT"></path><text data-part="label" data-id="IT">Italy</text>'

test('marks keep their number where pointers need it, and nothing else stays', () => {
  expect(slimMarkup(markup, (id) => (id === 'IT' ? 4 : undefined))).toBe(
    '<path data-mark="4"></path><text>Italy</text>',
  )
  expect(slimMarkup(markup, undefined)).toBe('<path></path><text>Italy</text>')
})
