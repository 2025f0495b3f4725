import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxApart } from '../../src/charts/movingBox.ts'
import { type NamedMark, nameLeading, type PlacedName, placeNames } from '../../src/charts/placeNames.ts'
import { textWidth } from '../../src/charts/textWidth.ts'

const margins = { top: 20, right: 16, bottom: 40, left: 30 }
const field = { margins, height: 300, grows: false }
const sides = ['right', 'left', 'above', 'below'] as const

interface Rectangle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The name's box in a frame of that width, in pixels of the plot. */
function boxOf(name: PlacedName, marks: readonly NamedMark[], width: number, grows: boolean): Rectangle {
  const mark = marks.find(({ id }) => id === name.id)
  if (!mark?.lines) throw new Error('no such mark')
  const plot = width - margins.left - margins.right
  const long = Math.max(...mark.lines.map((line) => textWidth(line, 13, mark.strong ? 'bold' : 'normal')))
  const start = mark.x * plot + name.dx
  const left = name.anchor === 'start' ? start : name.anchor === 'end' ? start - long : start - long / 2
  const middle = mark.y * (grows ? plot : 1) + name.dy
  const half = (mark.lines.length * nameLeading) / 2
  return { left, right: left + long, top: middle - half, bottom: middle + half }
}

const touch = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01

const mark = (id: string, x: number, y: number, more: Partial<NamedMark> = {}): NamedMark => ({
  id,
  x,
  y,
  radius: 5,
  lines: [id],
  sides,
  ...more,
})

const clouds = fc
  .array(
    fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      radius: fc.integer({ min: 3, max: 20 }),
      name: fc.constantFrom('Malta', 'Piedmont', 'Lussemburgo', 'Friuli-Venezia Giulia'),
      strong: fc.boolean(),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((all) => all.map(({ name, ...one }, index) => ({ ...one, id: `m${index}`, lines: [name], sides })))

describe('names of marks', () => {
  it.each([
    ['keeps its height', false],
    ['grows with its width', true],
  ])('never touch each other or another’s mark, at any width, where the plot %s', (_, grows) => {
    fc.assert(
      fc.property(clouds, fc.integer({ min: 240, max: 2000 }), (cloud, width) => {
        const marks = grows ? cloud : cloud.map((one) => ({ ...one, y: one.y * 300 }))
        const level = width < 480 ? 0 : width < 720 ? 1 : 2
        const here = { ...field, grows, height: grows ? 1 : 300 }
        const shown = placeNames(marks, here).filter((name) => name.level <= level)
        const boxes = shown.map((name) => boxOf(name, marks, width, grows))
        const plot = width - margins.left - margins.right
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).some((other) => touch(box, other))).toBe(false)
          for (const other of marks.filter(({ id }) => id !== shown[index]?.id)) {
            const [x, y] = [other.x * plot, other.y * (grows ? plot : 1)]
            const around = {
              left: x - other.radius,
              right: x + other.radius,
              top: y - other.radius,
              bottom: y + other.radius,
            }
            expect(touch(box, around)).toBe(false)
          }
          expect(box.left).toBeGreaterThanOrEqual(-margins.left - 0.01)
          expect(box.right).toBeLessThanOrEqual(plot + margins.right + 0.01)
        }
      }),
      { seed: 20261123, numRuns: 200 },
    )
  })
  it('stand at the first side that is free', () => {
    expect(placeNames([mark('a', 0.5, 100)], field)[0]).toMatchObject({
      anchor: 'start',
      dy: 0,
      led: false,
      level: 0,
    })
    expect(placeNames([mark('Lussemburgo', 1, 100)], field)[0]).toMatchObject({ anchor: 'end' })
  })
  it('are given to the most important first, to others where the page is wider', () => {
    const names = placeNames(
      [mark('Campania', 0.3, 100), mark('Calabria', 0.5, 100, { sides: ['left'] })],
      field,
    )
    expect(names.map(({ id, level }) => [id, level])).toEqual([
      ['Campania', 0],
      ['Calabria', 1],
    ])
  })
  it('are led out of a crowd where the mark is strong', () => {
    const crowd = [-1, 0, 1].flatMap((row) =>
      [-1, 0, 1].map((column) => mark(`${row}${column}`, 0.5 + column * 0.02, 150 + row * 12)),
    )
    const [strong, ...rest] = [...crowd].sort((a, b) => Number(b.id === '00') - Number(a.id === '00'))
    if (!strong) throw new Error('no crowd')
    const silent = rest.map((one) => ({ ...one, lines: undefined }))
    expect(placeNames([strong, ...silent], field)).toEqual([])
    expect(placeNames([{ ...strong, strong: true }, ...silent], field)[0]).toMatchObject({ led: true })
  })
  it('are left out of containers that are narrower than asked for', () => {
    expect(placeNames([mark('a', 0.5, 100, { from: 1 })], field)[0]?.level).toBe(1)
  })
})

describe('boxes that move with the width', () => {
  const box = (x: number, left: number, right: number) => ({ x, y: 0, left, right, top: -5, bottom: 5 })
  it('are apart only where they are so at every width', () => {
    expect(boxApart(box(0.2, 0, 50), box(0.5, 0, 50), [200, 2000], false)).toBe(true)
    // Apart while narrow, but the left one's anchor lies to the right of the other's and comes over it.
    expect(boxApart(box(0.5, -60, -50), box(0.45, 0, 20), [200, 2000], false)).toBe(false)
  })
})
