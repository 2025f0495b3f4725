import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { catalogSchema } from '../../src/data/catalogSchema.ts'
import { parseOrRefuse } from '../../src/data/parseWith.ts'
import { findFreeNumerals, printFreeNumeral } from '../../tools/words/freeNumerals.ts'

test('no number is typed in a text that readers see', async () => {
  const catalog = parseOrRefuse(catalogSchema, JSON.parse(await readFile('data/catalog.json', 'utf8')))
  const { files, found } = await findFreeNumerals('.', catalog.names)
  expect(found.map(printFreeNumeral)).toEqual([])
  expect(files.length).toBeGreaterThan(40)
  expect(files).toContain('src/i18n/it.ts')
})
