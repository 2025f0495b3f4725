import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listKept } from '../../../../tools/site/offline/listKept.ts'
import { workerScript } from '../../../../tools/site/offline/workerScript.ts'

let dist = ''
const write = (path: string, content = path) => {
  mkdirSync(dirname(join(dist, path)), { recursive: true })
  writeFileSync(join(dist, path), content)
}

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'ponte kept '))
})
afterEach(() => rmSync(dist, { recursive: true }))

test('pages in every language, presentations too, the program and the data; nothing for other people’s pages', async () => {
  for (const prefix of ['', 'it/'])
    for (const path of [
      'index.html',
      'explore/gdp/index.html',
      'present/mission/index.html',
      'gallery/index.html',
      'embed/gdp/index.html',
      'embed/gdp/0123456789ab/changes/index.html',
      'embed/gdp/page.json',
      'api/views/gdp.svg',
      'api/figures/gdp.html',
    ])
      write(`${prefix}${path}`)
  for (const path of [
    '404.html',
    'embed.js',
    'embed-1.0.0.js',
    'sw.js',
    '.vite/manifest.json',
    'assets/first-Xy12.js',
    'assets/style-Ab34.css',
    'data/library.0123456789.json',
  ])
    write(path)
  const { entries, bytes } = await listKept(dist)
  expect(entries.map(({ url }) => url).sort()).toEqual([
    './',
    'assets/first-Xy12.js',
    'assets/style-Ab34.css',
    'data/library.0123456789.json',
    'explore/gdp/',
    'it/',
    'it/explore/gdp/',
    'it/present/mission/',
    'present/mission/',
  ])
  expect(bytes).toBeGreaterThan(0)
})

test('a file has a revision where its name does not hold one, and another one when it changes', async () => {
  write('index.html', 'one')
  write('assets/first-Xy12.js')
  write('data/library.0123456789.json')
  write('data/plain.json')
  const revisions = async () =>
    new Map((await listKept(dist)).entries.map(({ url, revision }) => [url, revision]))
  const before = await revisions()
  expect(before.get('data/library.0123456789.json')).toBeNull()
  expect(before.get('data/plain.json')).toMatch(/^[0-9a-f]{32}$/)
  expect(await revisions()).toEqual(before)
  write('index.html', 'two')
  expect((await revisions()).get('./')).not.toBe(before.get('./'))
})

test('a folder without a program or data is no site, and refused', async () => {
  write('index.html')
  await expect(listKept(dist)).rejects.toThrow(dist)
})

test('the worker is one script that names what it keeps, and the same for the same files', async () => {
  const entries = [{ url: 'explore/gdp/', revision: 'b2' }]
  const script = await workerScript(process.cwd(), entries)
  expect(script).toContain('explore/gdp/')
  expect(script).not.toContain('__ENTRIES__')
  expect(script).not.toMatch(/\b(import|export)\b[^.]/)
  expect(await workerScript(process.cwd(), entries)).toBe(script)
  expect(await workerScript(process.cwd(), [{ url: 'explore/gdp/', revision: 'c3' }])).not.toBe(script)
})
