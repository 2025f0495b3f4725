import { expect, test } from 'vitest'
import { stylerOf, usedValue } from '../../../src/picture/computedStyle.ts'
import { findByClass, readMarkup } from '../../../src/picture/readMarkup.ts'
import { pictureRulesOf } from '../../../tools/site/pictureRules.ts'

const html = '<div class="frame"><g class="row strong"><text class="name">x</text></g></div>'

/** The value of a property on the element .name under a style sheet. */
function onName(css: string, property: string, width = 640, theme: 'light' | 'dark' = 'light') {
  const root = readMarkup(html)
  const styleOf = stylerOf(pictureRulesOf(css), { theme, containers: { chart: width } })
  const name = findByClass(root, 'name')
  const chain = [root, findByClass(root, 'frame'), findByClass(root, 'row'), name]
  const style = chain.reduce((parent, one) => (one ? styleOf(one, parent) : parent), {})
  return usedValue(style, property, theme)
}

test('the stronger selector wins, then the later', () => {
  expect(onName('.name{fill:red} .row .name{fill:blue} .name{fill:green}', 'fill')).toBe('blue')
  expect(onName('.name{fill:red} .name{fill:green}', 'fill')).toBe('green')
  expect(onName('.row .name{fill:blue} :where(.frame .row) .name{fill:red}', 'fill')).toBe('blue')
  expect(onName(':is(.frame .row, p) .name{fill:red} .row .name{fill:blue}', 'fill')).toBe('red')
})
test('children and layers are understood', () => {
  expect(onName('@layer a { .frame .name { fill: red } }', 'fill')).toBe('red')
  expect(onName('.frame > .row > .name { fill: red }', 'fill')).toBe('red')
  expect(onName('.frame > .name { fill: red }', 'fill')).toBeUndefined()
})
test('colours go through variables, themes and the current colour', () => {
  const css =
    ':root{--c:light-dark(#111,#eee)} .strong{--bar:var(--c)} .row{color:var(--bar)} .name{fill:currentcolor}'
  expect(onName(css, 'fill')).toBe('#111')
  expect(onName(css, 'fill', 640, 'dark')).toBe('#eee')
})
test('what is inherited is, and what is not is not', () => {
  expect(onName('.row{font-size:12px;opacity:.3}', 'font-size')).toBe('12px')
  expect(onName('.row{font-size:12px;opacity:.3}', 'opacity')).toBeUndefined()
})
test('container queries hold at their widths', () => {
  const css =
    '@container chart (width < 480px){.name{display:none}} @container chart (width >= 480px){.name{fill:red}}'
  expect([onName(css, 'display', 479), onName(css, 'display', 480)]).toEqual(['none', undefined])
  expect([onName(css, 'fill', 479), onName(css, 'fill', 480)]).toEqual([undefined, 'red'])
})
test('what cannot be read stops the build: skipped in silence, it would make another picture', () => {
  for (const css of [
    '.frame { > .name { fill: red } }',
    '.frame { .name { fill: red } }',
    '.frame { & .name { fill: red } }',
  ])
    expect(() => pictureRulesOf(css)).toThrow(/do not understand/)
})
test('a query of the chart that cannot be understood stops the build', () => {
  expect(() => pictureRulesOf('@container chart (height > 3em){.name{fill:red}}')).toThrow(/container query/)
})
test('states, parts and media are not of a picture', () => {
  expect(
    onName('.name:hover{fill:red} .name::before{fill:red} @media print{.name{fill:red}}', 'fill'),
  ).toBeUndefined()
})
