import { expect, test } from 'vitest'
import { colourOf, colours, quietBar, tint } from '../../src/handout/colours.ts'
import { inksOf } from '../../src/picture/ink.ts'
import { readPictureRules } from '../../tools/site/pictureRules.ts'
import { fileBrush } from '../../tools/site/pictures/sitePictures.ts'

const hex = (colour: string): string =>
  (colour.length === 4
    ? [...colour.slice(1)].map((sign) => sign + sign).join('')
    : colour.slice(1)
  ).toUpperCase()

test('colours are those of the site on light paper', async () => {
  const rules = await readPictureRules('.')
  const inks = Object.entries(inksOf(fileBrush(rules)))
  expect(Object.fromEntries(inks.map(([name, colour]) => [name, hex(colour)]))).toEqual(colours)

  const declared = new Map(
    rules.flatMap(({ declarations }) =>
      Object.entries(declarations).flatMap(([name, value]) => {
        const light = /^light-dark\((#\w+)/.exec(value)?.[1]
        return light ? [[name, hex(light)] as const] : []
      }),
    ),
  )
  for (const name of ['h1', 'h2']) expect(colourOf(name)).toBe(declared.get(`--c-${name}`))
  for (const index of [1, 2, 3, 4, 5, 6, 7, 8])
    expect(colourOf(`s${index}`)).toBe(declared.get(`--c-${index}`))
  expect(colourOf('sm')).toBe(declared.get('--c-muted'))
  expect(colourOf('rest')).toBe(declared.get('--c-rest'))
  expect([...declared.values(), '8B939B']).toContain(quietBar)
})

test('a tint lies between its colour and the paper', () => {
  expect(tint('000000', 0.4)).toBe('999999')
  expect(tint('C2172F', 1)).toBe('C2172F')
  expect(tint('C2172F', 0)).toBe('FFFFFF')
})
