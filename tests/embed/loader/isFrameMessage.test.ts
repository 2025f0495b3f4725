import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFrameMessage } from '../../../src/embed/loader/isFrameMessage.ts'

const ready = { ponte: 1, kind: 'ready', id: 'a', height: 400 }
const height = { ponte: 1, kind: 'height', id: 'a', height: 400 }
const select = { ponte: 1, kind: 'select', id: 'a', area: 'ITC1', series: 's', text: 'Piedmont: 3.' }

test('what embeds say is understood, with what later embeds may add', () => {
  for (const message of [ready, height, select]) {
    expect(isFrameMessage(message)).toBe(true)
    expect(isFrameMessage({ ...message, later: {} })).toBe(true)
  }
  expect(isFrameMessage({ ...select, area: undefined })).toBe(true)
})

test.each([
  39.9,
  20_000.1,
  -400,
  0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  '400',
  [400],
  400n,
  undefined,
  null,
  { valueOf: () => 400 },
])('a height of %s is none', (wrong) => {
  expect(isFrameMessage({ ...ready, height: wrong })).toBe(false)
  expect(isFrameMessage({ ...height, height: wrong })).toBe(false)
})

test('heights from 40 to 20000 are heights', () => {
  expect([40, 512.4, 20_000].every((one) => isFrameMessage({ ...height, height: one }))).toBe(true)
})

test('a message of ours with one field wrong or missing is not understood', () => {
  const fields = [ready, height, select].flatMap((message) =>
    Object.keys(message)
      .filter((name) => name !== 'area')
      .map((name) => ({ message, name })),
  )
  const wrong = fc.anything().filter((value) => typeof value !== 'string' && typeof value !== 'number')
  fc.assert(
    fc.property(fc.constantFrom(...fields), wrong, ({ message, name }, value) => {
      expect(isFrameMessage({ ...message, [name]: value })).toBe(false)
    }),
  )
  expect(isFrameMessage({ ...select, area: 3 })).toBe(false)
})

test('garbage of any shape is not understood, and does no harm', () => {
  const shaped = fc.record(
    {
      ponte: fc.oneof(fc.constant(1), fc.anything()),
      kind: fc.oneof(fc.constantFrom('ready', 'height', 'select', 'theme', 'hello'), fc.anything()),
      height: fc.anything(),
      id: fc.anything(),
    },
    { requiredKeys: [] },
  )
  const isRight = (data: object) =>
    'height' in data && typeof data.height === 'number' && data.height >= 40 && data.height <= 20_000
  fc.assert(fc.property(fc.anything(), (data) => isFrameMessage(data) === false))
  fc.assert(fc.property(shaped, (data) => isRight(data) || isFrameMessage(data) === false))
})
