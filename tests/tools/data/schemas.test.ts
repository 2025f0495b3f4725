import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../../tools/data/jsonSchemas.ts'

const folder = join(import.meta.dirname, '../../../data/schema')

it('every kind of file has a JSON Schema, and there are no others', () => {
  expect(readdirSync(folder).sort()).toEqual([...jsonSchemas().keys()].sort())
})

describe('the committed JSON Schemas are those of the program (else: npm run data:schema)', () => {
  it.each([...jsonSchemas()])('%s', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
  })
})

it('what a file may leave out is not required', () => {
  const schema: unknown = JSON.parse(jsonSchemas().get('catalog.json') ?? '')
  expect(schema).toMatchObject({ required: expect.not.arrayContaining(['$schema']) })
})
