// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest'
import type { ChartModel } from '../../src/charts/types.ts'
import { languages } from '../../src/model/text.ts'
import type { Brush } from '../../src/picture/brush.ts'
import { drawPicture } from '../../src/picture/drawPicture.ts'
import { type MarkupElement, readMarkup } from '../../src/picture/readMarkup.ts'
import { handOf, realPictures, spoken, visible } from './drawn.ts'

let brush: Brush
let models: readonly ChartModel[]

beforeAll(async () => {
  const real = await realPictures()
  brush = real.brush
  models = languages.flatMap((language) => [...real.made.models[language].values()])
}, 60_000)

const nothing = () => false
/** What no plain picture holds: numbers that are none, styles that need a browser, drawings within drawings. */
const foreign =
  /\b(NaN|Infinity|undefined|null)\b|var\(|light-dark|current[cC]olor|foreignObject|class=|\sstyle=|<script|%"|<svg.*<svg/
const shapes = /^(path|rect|circle|line)$/
const twice = ({ attributes }: MarkupElement) => attributes.get('aria-hidden') === 'true'
/** Letters that are read; the mark of claims is a shape in pictures. */
const letters = (text: string) => text.replaceAll('◆', '').replace(/\s+/g, ' ').trim()
const name = (model: ChartModel) => `${model.id} (${model.language})`

/** The chart alone fills all but four pixels of the picture's edges. */
const edges = 8

test('every view is drawn in both languages as SVG that needs nothing else, and is well formed', () => {
  expect(models.length).toBeGreaterThanOrEqual(60)
  for (const model of models) {
    const frame = { title: model.title, subtitle: model.subtitle, source: '<&"' }
    const svg = drawPicture(model, { frame }, brush)
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(parsed.getElementsByTagName('parsererror').length, name(model)).toBe(0)
    expect(parsed.documentElement.getAttribute('width')).toBe('640')
    expect(parsed.getElementsByTagName('title')[0]?.textContent).toBe(model.title)
    expect(parsed.getElementsByTagName('desc')[0]?.textContent).toBe(model.description)
    const dark = drawPicture(model, { frame }, { ...brush, theme: 'dark' })
    for (const one of [svg, dark]) expect(foreign.exec(one)?.[0], name(model)).toBeUndefined()
  }
})

test.each([[640], [400], [900]])(
  'at %i px a picture has the texts and shapes that the site shows at that width, in their order',
  (width) => {
    for (const model of models) {
      // A timeline is HTML on the site: its picture has its words, in places of its own.
      if (model.type === 'timeline') continue
      const { markup, isHidden } = handOf(model, brush, width - edges)
      const site = visible(markup, isHidden)
      const picture = visible(readMarkup(drawPicture(model, { width }, brush)), twice)
      const textsOf = (elements: readonly MarkupElement[], hidden: typeof isHidden) =>
        elements
          .filter((one) => one.name === 'text' || one.name === 'li')
          .map((one) => letters(spoken(one, hidden)))
          .filter((text) => text !== '')
      expect(textsOf(picture, twice), name(model)).toEqual(textsOf(site, isHidden))
      const marks = site.filter((one) => one.name === 'text' && spoken(one, isHidden).startsWith('◆'))
      const empty = (one: MarkupElement) =>
        one.name === 'rect' &&
        ['width', 'height'].some((side) => /^0(%|$)/.test(one.attributes.get(side) ?? ''))
      const countIn = (elements: readonly MarkupElement[]) =>
        elements.filter((one) => shapes.test(one.name) && !empty(one)).length
      // One rectangle more: the paper.
      expect(countIn(picture), name(model)).toBe(countIn(site) + marks.length + 1)
    }
  },
)

test('every row and every mark of a layout is in the picture', () => {
  for (const model of models) {
    if (model.type !== 'bars' && model.type !== 'dots') continue
    const svg = readMarkup(drawPicture(model, { width: 900 }, brush))
    const texts = visible(svg, twice)
      .filter((one) => one.name === 'text')
      .map((one) => letters(spoken(one, nothing)))
    const all = texts.join(' ')
    for (const row of model.rows) expect(all, `${name(model)} ${row.label}`).toContain(letters(row.label))
  }
})

test('a timeline’s picture tells every meeting and who went', () => {
  for (const model of models) {
    if (model.type !== 'timeline') continue
    const all = spoken(readMarkup(drawPicture(model, {}, brush)), nothing).replace(/\s/g, '')
    for (const { whom, place } of model.days.flatMap((day) => day.entries)) {
      expect(all).toContain(whom.replace(/\s/g, ''))
      expect(all).toContain(place.replace(/\s/g, ''))
    }
    for (const one of model.delegation) expect(all).toContain(one.replace(/\s/g, ''))
  }
})

test('dark paper has other colours, and the same places', () => {
  const [model] = models
  if (!model) throw new Error('no view')
  const [light, dark] = (['light', 'dark'] as const).map((theme) =>
    drawPicture(model, {}, { ...brush, theme }),
  )
  const withoutColours = (svg = '') => svg.replace(/#[0-9a-f]{3,6}\b/g, '#')
  expect(withoutColours(dark)).toBe(withoutColours(light))
  expect(light).toContain('fill="#fff"')
  expect(dark).toContain('fill="#14181c"')
})

test('in a page a text’s edge is painted first; in a file it is a text beneath, for programs that know no order', () => {
  const model = models.find((one) => one.type === 'map')
  if (!model) throw new Error('no map')
  const [file, page] = [brush, { ...brush, halo: 'order' as const }].map((one) => drawPicture(model, {}, one))
  expect(file).not.toContain('paint-order')
  expect(file).toContain('aria-hidden')
  expect(page).toContain('paint-order="stroke"')
  expect(page).not.toContain('aria-hidden')
})

test('pictures of two views share no id', () => {
  const ids = models
    .filter((model) => model.language === 'en')
    .flatMap((model) => [
      ...new Set([...drawPicture(model, {}, brush).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ])
  expect(new Set(ids).size).toBe(ids.length)
})

test('what the title or source of a picture holds is text, whatever it is', () => {
  const [model] = models
  if (!model) throw new Error('no view')
  const frame = { title: '<script>&"</script>', source: '<b onload="x">' }
  const svg = drawPicture(model, { frame }, brush)
  expect(svg).not.toMatch(/<script|<b /)
  expect(
    new DOMParser().parseFromString(svg, 'image/svg+xml').getElementsByTagName('parsererror').length,
  ).toBe(0)
})
