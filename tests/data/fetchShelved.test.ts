import { expect, test } from 'vitest'
import { fetchJson } from '../../src/data/fetchShelved.ts'
import { shelveFiles } from '../../src/data/shelf.ts'

shelveFiles({ 'https://example.org/a.json': '{"a":[1,null]}', 'https://example.org/b.json': '{' })

test('a file on the shelf is read under its whole address', async () => {
  expect(await fetchJson('https://example.org/a.json')).toEqual({ a: [1, null] })
})

test('one that is not there is out of reach: no network is asked', async () => {
  await expect(fetchJson('https://example.org/c.json')).rejects.toMatchObject({
    problem: { kind: 'unreachable', file: 'c.json' },
  })
})

test('one that is no JSON is said to be damaged', async () => {
  await expect(fetchJson('https://example.org/b.json')).rejects.toMatchObject({
    problem: { kind: 'broken', file: 'b.json' },
  })
})
