// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { lightnessBehind, lightnessOf } from '../../../src/embed/loader/ground.ts'

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(1, 1, 1)', 0.004],
  ['rgb(17, 17, 17)', 0.07],
  ['rgba(255, 0, 0, 0.8)', 0.2],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0.1 0.1 0.1)', 0.1],
  ['oklch(0.21 0.034 264.665)', 0.21],
  ['oklab(0.97 -0.001 0.02 / 0.9)', 0.97],
  ['lab(8.2 -0.4 -11)', 0.08],
  ['lch(92 3 260)', 0.92],
])('%s is %f light', (color, lightness) => expect(lightnessOf(color)).toBeCloseTo(lightness, 2))

test.each(['rgba(0, 0, 0, 0)', 'rgba(9, 9, 9, 0.4)', 'oklch(0.2 0.1 90 / 0.3)', 'color(srgb 0 0 0 / 0)'])(
  '%s lets through what is behind',
  (color) => expect(lightnessOf(color)).toBeUndefined(),
)

beforeEach(() => {
  document.body.innerHTML =
    '<div style="background-color: #222"><p style="background-color: rgba(255, 255, 255, 0.1)"><b></b></p></div><div id="plain"></div>'
  document.documentElement.style.color = ''
})
const lightnessAt = (selector: string) => lightnessBehind(document.querySelector(selector) ?? undefined)

test('the first ground that is not see-through counts', () => {
  expect(lightnessAt('b')).toBeCloseTo(0.13, 2)
})

test('where no ground is set, it is what the page’s text can be read on', () => {
  document.documentElement.style.color = '#eee'
  expect(lightnessAt('#plain')).toBeLessThan(0.1)
  document.documentElement.style.color = '#111'
  expect(lightnessAt('#plain')).toBeGreaterThan(0.9)
})

test('a ground is found through the shadows of components, and through their slots', () => {
  const host = document.querySelector('#plain')
  const shadow = host?.attachShadow({ mode: 'open' })
  const panel = document.createElement('section')
  panel.style.backgroundColor = '#111'
  panel.append(document.createElement('slot'))
  shadow?.append(panel)
  host?.append(document.createElement('u'))
  expect(lightnessAt('u')).toBeLessThan(0.1)
})
