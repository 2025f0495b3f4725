import { expect, test } from 'vitest'
import { usedIn, usedStyles } from '../../../../tools/site/embed/usedStyles.ts'

const css = `@layer charts {
  :root { --a: red; --b: var(--a); --c: blue; }
  .bar { color: var(--b); }
  .line { color: var(--c); }
  :is(.bar, .line) text { fill: none; }
  .bar:not(.line) { opacity: 1; }
  table { margin: 0; }
  @media print { .line { display: none; } }
  @container chart (width < 480px) { .bar { display: none; } }
}`

test('what nothing on the page can match goes, with the properties that nothing asks for', () => {
  const style = usedStyles(css, usedIn('<svg class="bar"><text/></svg>', []))
  expect(style).toBe(
    '@layer charts{:root{--a:red;--b:var(--a)}.bar{color:var(--b)}:is(.bar) text{fill:none}.bar:not(.line){opacity:1}@container chart (width<480px){.bar{display:none}}}',
  )
})

test('what scripts add stays', () => {
  expect(usedStyles('.ring{top:0}.other{top:0}', usedIn('<p>', ['ring']))).toBe('.ring{top:0}')
})
