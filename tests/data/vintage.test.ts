import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { vintageOf } from '../../src/data/vintage.ts'

it('is the beginning of the SHA-256 of the minified content', async () => {
  const content = { label: 'Prodotto — è', value: [1.5, null] }
  const whole = createHash('sha256').update('{"label":"Prodotto — è","value":[1.5,null]}').digest('hex')
  expect(await vintageOf(content)).toBe(whole.slice(0, 12))
})

it('does not change with white space', async () => {
  expect(await vintageOf(JSON.parse('{ "value" : [ 1 ] }'))).toBe(await vintageOf({ value: [1] }))
})

it('does not change when a file moves into the archive, and names its schema from there', async () => {
  const here = await vintageOf({ $schema: '../schema/dataset.json', value: [1] })
  expect(await vintageOf({ $schema: '../../schema/dataset.json', value: [1] })).toBe(here)
})

it('changes with a single value', async () => {
  expect(await vintageOf({ value: [1] })).not.toBe(await vintageOf({ value: [2] }))
})
