import { expect, test } from 'vitest'
import { kindOf } from '../../../src/charts/kinds.ts'
import type { ChartModel } from '../../../src/charts/types.ts'
import { fitChart } from '../../../src/pages/present/fitChart.ts'
import { keepRows } from '../../../src/pages/present/keepRows.ts'
import { slideHeight, stageSize } from '../../../src/pages/present/stageSize.ts'
import { ranked } from './samples.ts'

/** Height of the drawing on the slide, in the slide's pixels; of maps what their outlines need. */
function heightOf(model: ChartModel, width: number, height: number | undefined, scale: number): number {
  const layout = kindOf(model).layout(model, { height, narrowest: width })
  const plot = layout.aspect === undefined ? layout.height : width / layout.aspect
  return (layout.margins.top + plot + layout.margins.bottom) * scale
}

test.each([
  ['16:9', 872, 320],
  ['4:3', 630, 300],
  ['21:9', 1170, 330],
  ['upright', 272, 260],
  ['half of a slide', 400, 300],
])(
  'every chart fits its place on a slide of %s, and none is drawn smaller than in a page',
  (_name, width, height) => {
    for (const model of ranked.all) {
      const fitted = fitChart(model, { width, height }, [])
      expect(fitted.scale, model.id).toBeGreaterThanOrEqual(1)
      expect(fitted.width * fitted.scale, model.id).toBeLessThanOrEqual(width + 0.5)
      if (model.type === 'timeline' || (model.type === 'map' && width < 300)) continue
      expect(heightOf(fitted.model, fitted.width, fitted.height, fitted.scale), model.id).toBeLessThanOrEqual(
        height + 1,
      )
    }
  },
)

test('rows that give way are those that nobody speaks of: what stands out, claims and its neighbours stay, in their order', () => {
  const model = ranked.long
  const fewer = keepRows(model, 6, ['gdp.SK'])
  const ids = fewer.rows.map(({ id }) => id)
  expect(ids).toHaveLength(6)
  expect(ids).toContain('gdp.SK')
  const highlighted = model.rows.filter((row) => row.highlight).map(({ id }) => id)
  expect(highlighted.length).toBeGreaterThan(0)
  for (const id of highlighted) expect(ids).toContain(id)
  const order = ids.map((id) => model.rows.findIndex((row) => row.id === id))
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(ids).toContain(model.rows[0]?.id)
})

test('a slide is as high in its own pixels on every screen, so that 12 of them are at least 2.2 % of it', () => {
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [2560, 1080],
    [1080, 1920],
  ] as const) {
    const size = stageSize(width, height)
    expect(size.scale * slideHeight).toBeCloseTo(height)
    expect(size.scale * size.width).toBeCloseTo(width)
  }
  expect(12 / slideHeight).toBeGreaterThanOrEqual(0.022)
})
