import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ensureInstalled, stampOf } from '../../../tools/setup/ensureInstalled.mjs'

let root = ''
const install = vi.fn(async (folder: string) => {
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
  mkdirSync(join(folder, 'node_modules'))
  return { code: 0 }
})

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'a path with spaces '))
  writeFileSync(join(root, 'package-lock.json'), '{"version": 1}')
  vi.spyOn(console, 'log').mockReturnValue(undefined)
  install.mockClear()
})

afterEach(() => {
  rmSync(root, { recursive: true })
  vi.restoreAllMocks()
})

test('the stamp changes with the lockfile and with the machine', () => {
  expect(stampOf('a', 'linux')).toBe(stampOf('a', 'linux'))
  expect(stampOf('a', 'linux')).not.toBe(stampOf('b', 'linux'))
  expect(stampOf('a', 'linux')).not.toBe(stampOf('a', 'darwin'))
})

test('missing dependencies are installed, and the second time nothing is done', async () => {
  expect(await ensureInstalled(root, install)).toBe('installed')
  expect(await ensureInstalled(root, install)).toBe('already')
  expect(install).toHaveBeenCalledTimes(1)
})

test('a changed lockfile makes the dependencies stale', async () => {
  await ensureInstalled(root, install)
  writeFileSync(join(root, 'package-lock.json'), '{"version": 2}')
  expect(await ensureInstalled(root, install)).toBe('installed')
})

test('a folder of dependencies that no finished install left is not trusted', async () => {
  mkdirSync(join(root, 'node_modules'))
  expect(await ensureInstalled(root, install)).toBe('installed')
})

test('a failed install says what failed, why it matters and what to do, and is tried again', async () => {
  install.mockResolvedValueOnce({ code: 1 })
  await expect(ensureInstalled(root, install)).rejects.toThrow(
    /npm ci ended with code 1[\s\S]*check the connection/,
  )
  expect(await ensureInstalled(root, install)).toBe('installed')
})
