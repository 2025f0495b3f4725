import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { printJson } from '../../../tools/data/printJson.ts'
import { committed } from './dataFolder.ts'

const views = readdirSync(join(committed, 'views')).map((name) => `views/${name}`)

it.each(['catalog.json', ...views])('prints %s as the formatter leaves it', (file) => {
  const text = readFileSync(join(committed, file), 'utf8')
  expect(printJson(JSON.parse(text))).toBe(text)
})

it('prints what is empty, and leaves out what is undefined', () => {
  expect(printJson({ a: [], b: {}, c: undefined, d: null })).toBe(
    '{\n  "a": [],\n  "b": {},\n  "d": null\n}\n',
  )
})
