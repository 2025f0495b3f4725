import { expect, test } from 'vitest'
import { plainQuotes } from '../../../../tools/site/embed/plainQuotes.ts'

/** In scripts of this test holes begin so: as they are written they would be holes of the test's own. */
const hole = (script: string): string => script.replaceAll('#{', '$' + '{')

test('texts are in plain quotes, within templates too', () => {
  expect(plainQuotes(hole('a(`◆ one`,`…`);b(`two #{c?`px`:``} three`)'))).toBe(
    hole('a("◆ one","…");b(`two #{c?"px":""} three`)'),
  )
})

test('what would mean something else in them stays', () => {
  for (const script of [
    'a(`say "no"`)',
    'a(`one\ntwo`)',
    'a(`\\``)',
    'a(String.raw`b`)',
    "a('`b`')",
    '/`/.test(a)',
  ])
    expect(plainQuotes(script)).toBe(script)
})
