import { expect, test } from 'vitest'
import { elementsIn, findByClass, readMarkup, textIn } from '../../src/picture/readMarkup.ts'

test('markup is read with its attributes, classes and texts', () => {
  const root = readMarkup(
    '<div class="a b"><p data-x="1 &lt; 2" hidden>one <b>two</b>&amp;&nbsp;three</p><br/></div>',
  )
  const [div] = elementsIn(root)
  expect([...(div?.classes ?? [])]).toEqual(['a', 'b'])
  const [p, br] = elementsIn(div ?? root)
  expect(p?.attributes.get('data-x')).toBe('1 < 2')
  expect(p?.attributes.get('hidden')).toBe('')
  expect(p && textIn(p)).toBe('one two&\u00a0three')
  expect(br?.name).toBe('br')
  expect(findByClass(root, 'b')).toBe(div)
})

test.each(['<a><b></a></b>', '<a>', '</a>'])('%s is refused: it is not well formed', (text) => {
  expect(() => readMarkup(text)).toThrow(/well formed|too often/)
})
