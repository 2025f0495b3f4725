import { describe, expect, test } from 'vitest'
import { fitted, fittingSize, heightOf, lineCount } from '../../src/handout/slides/fitText.ts'

const look = { colour: '000000', bold: true, serif: true }
const box = { x: 0, y: 0, w: 4, h: 2 }

describe('the size of a text', () => {
  test('is the largest in which it keeps to its lines', () => {
    expect(fittingSize('6.25%', box, look, [60, 48, 20], 1)).toBe(60)
    expect(fittingSize('a longer text than that', box, look, [60, 48, 20], 1)).toBe(20)
  })

  test('breaks no word, a number with its unit included', () => {
    const text = '950\u00a0establishments'
    const size = fittingSize(text, box, look, [56, 40, 30, 24], 1)
    expect(size).toBeLessThan(40)
    expect(lineCount(text, 4 * 72, { ...look, size })).toBe(1)
  })
})

test('a word wider than its box counts as broken', () => {
  expect(lineCount('x'.repeat(100), 100, { size: 10, colour: '000000' })).toBeGreaterThan(4)
})

test('paragraphs become smaller until they have room, but can still be read', () => {
  const paragraphs = Array.from({ length: 6 }, () => ({
    text: 'word '.repeat(30),
    look: { size: 24, colour: '000000' },
  }))
  const smaller = fitted(paragraphs, box)
  expect(smaller.every(({ look: { size } }) => size >= 11 && size < 24)).toBe(true)
  const few = fitted(paragraphs.slice(0, 1), { ...box, h: 5 })
  expect(few).toEqual(paragraphs.slice(0, 1).map((one) => ({ ...one, above: 0 })))
  expect(heightOf(few, 4 * 72)).toBeLessThan(5 * 72)
})
