import { expect, type Locator } from '@playwright/test'

/** Left, top, width and height in pixels from the corner of a chart's stage, of things by what they are. */
export type Boxes = Readonly<Record<string, readonly (readonly number[])[]>>

/** Boxes of ticks, marks and names within their chart. Those hidden at this width have none. */
export const partsIn = (stage: Locator): Promise<Boxes> =>
  stage.evaluate((element) => {
    const found: Record<string, number[][]> = {}
    const origin = element.getBoundingClientRect()
    for (const part of element.querySelectorAll('[data-part]')) {
      if (part.getClientRects().length === 0) continue
      const { left, top, width, height } = part.getBoundingClientRect()
      const name = `${part.getAttribute('data-part')} ${part.getAttribute('data-id')}`
      const same = found[name] ?? []
      found[name] = [...same, [left - origin.left, top - origin.top, width, height]]
    }
    return found
  })

/** Boxes of everything that is drawn in a chart, whatever drew it: by element and text, in their order. */
export const shapesIn = (stage: Locator): Promise<Boxes> =>
  stage.evaluate((element) => {
    const found: Record<string, number[][]> = {}
    const origin = element.getBoundingClientRect()
    const shapes = element.querySelectorAll('svg :is(text, rect, path, line, circle, polygon)')
    for (const shape of shapes) {
      if (shape.closest('defs') || shape.getClientRects().length === 0) continue
      const { left, top, width, height } = shape.getBoundingClientRect()
      const name = `${shape.localName} ${shape.textContent}`
      const same = found[name] ?? []
      found[name] = [...same, [left - origin.left, top - origin.top, width, height]]
    }
    return found
  })

/** Finds that the same things are at the same places, to a pixel. */
export function expectSamePlaces(after: Boxes, before: Boxes): void {
  expect(Object.keys(before).length).toBeGreaterThan(4)
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
  for (const [name, boxes] of Object.entries(before))
    for (const [index, box] of boxes.entries())
      for (const [side, place] of box.entries())
        expect(Math.abs((after[name]?.[index]?.[side] ?? Number.NaN) - place), name).toBeLessThanOrEqual(1)
}
