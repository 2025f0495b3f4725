import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mayEmpty } from '../../../tools/site/mayEmpty.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ponte out '))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a folder that is not there, is empty or holds a built site may be emptied', async () => {
  expect(await mayEmpty(join(folder, 'new'))).toBe(true)
  expect(await mayEmpty(folder)).toBe(true)
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, 'index.html'), '')
  expect(await mayEmpty(folder)).toBe(true)
})

test('a folder with anything else in it may not', async () => {
  writeFileSync(join(folder, 'letters.txt'), '')
  expect(await mayEmpty(folder)).toBe(false)
})
