import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ensureBuilt } from '../../../tools/start/ensureBuilt.ts'

let root = ''
const build = vi.fn(async (folder: string, _address?: string) => {
  rmSync(join(folder, 'dist'), { recursive: true, force: true })
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist', 'index.html'), 'built')
  return { code: 0 }
})

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ponte build '))
  writeFileSync(join(root, 'package.json'), '{}')
  vi.spyOn(console, 'log').mockReturnValue(undefined)
  build.mockClear()
})

afterEach(() => {
  rmSync(root, { recursive: true })
  vi.restoreAllMocks()
})

test('the site is built the first time and left alone the second', async () => {
  expect(await ensureBuilt(root, build)).toBe('built')
  expect(await ensureBuilt(root, build)).toBe('already')
})

test('a changed input has it built again', async () => {
  await ensureBuilt(root, build)
  writeFileSync(join(root, 'index.html'), 'new')
  expect(await ensureBuilt(root, build)).toBe('built')
})

test('a removed page has it built again', async () => {
  await ensureBuilt(root, build)
  rmSync(join(root, 'dist', 'index.html'))
  expect(await ensureBuilt(root, build)).toBe('built')
})

test('another address has it built again, with that address', async () => {
  const [first, second] = ['http://127.0.0.1:4173/', 'http://127.0.0.1:4174/']
  expect(await ensureBuilt(root, build, first)).toBe('built')
  expect(await ensureBuilt(root, build, first)).toBe('already')
  expect(await ensureBuilt(root, build, second)).toBe('built')
  expect(build).toHaveBeenLastCalledWith(root, second)
  expect(await ensureBuilt(root, build)).toBe('built')
})

test('a failed build is said and not taken for a built site', async () => {
  build.mockResolvedValueOnce({ code: 2 })
  await expect(ensureBuilt(root, build)).rejects.toThrow('ended with code 2')
  expect(await ensureBuilt(root, build)).toBe('built')
})
