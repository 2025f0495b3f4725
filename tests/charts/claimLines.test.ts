import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { claimLines } from '../../src/charts/claimLines.ts'
import { LevelClaims } from '../../src/charts/LevelClaims.tsx'
import { textWidth } from '../../src/charts/textWidth.ts'
import type { ClaimMark } from '../../src/charts/types.ts'
import { spaced } from './spaced.ts'

/* A claim's words on its line across the plot. */

const unit = { code: 'PC', multiplier: 0, decimals: 1 } as const
const claim: ClaimMark = { id: 'c', label: 'A share', value: 10, text: 'oltre 10%' }
const lineAt = (y: number, sides: number, points: readonly { x: number; y: number }[] = []) => {
  const [line] = claimLines([claim], unit, 'it', () => y, points, sides)
  if (!line) throw new Error('There is no line.')
  return line
}

test('are one line where a narrow plot has room for it', () => {
  expect(lineAt(80, 40).narrow).toBeUndefined()
})

test('are broken where they would run over the axis', () => {
  const { narrow, side } = lineAt(80, 144)
  expect(narrow?.map(spaced)).toEqual(['◆ Dichiarato:', 'oltre 10%'])
  for (const text of narrow ?? []) expect(textWidth(text, 13, 'bold')).toBeLessThanOrEqual(240 - 144)
  expect(side).toBe('end')
})

test.each([
  ['stand on a line', 80, [80 - 6 - 15, 80 - 6]],
  ['hang below a line that has no room above', 0, [14, 14 + 15]],
] as const)('%s', (_, y, places) => {
  const markup = renderToStaticMarkup(
    createElement('svg', {}, createElement(LevelClaims, { claims: [lineAt(y, 144)] })),
  )
  const broken = /<g class="halo b n1">.*?<\/g>/.exec(markup)?.[0] ?? ''
  expect([...broken.matchAll(/ y="([^"]+)"/g)].map(([, text]) => Number(text))).toEqual(places)
})

test('go where fewer data are under all of their lines', () => {
  const points = [{ x: 0.9, y: 80 - 35 }]
  expect(lineAt(80, 144, points).side).toBe('start')
  expect(lineAt(80, 40, points).side).toBe('end')
})
