import { expect, test } from 'vitest'
import { stripScripts } from '../../../tools/bench/stripScripts.ts'

test('a page without its scripts keeps all the rest', () => {
  const page =
    '<head><link rel="modulepreload" href="a.js"><link rel="icon" href="i.svg"><script>let a = 1\nlet b</script></head>' +
    '<body><p>Text</p><script type="application/json" id="data">{"a":1}</script></body>'
  expect(stripScripts(page)).toBe('<head><link rel="icon" href="i.svg"></head><body><p>Text</p></body>')
})
