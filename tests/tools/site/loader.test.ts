import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { loaderVersion } from '../../../src/embed/loader/version.ts'
import { weigh } from '../../../tools/budgets/weigh.ts'
import { buildLoader, currentLoader, releasedLoaders } from '../../../tools/site/loader.ts'
import { releaseProblem } from '../../../tools/site/releaseLoader.ts'

const root = process.cwd()

test('the loader is one classic script that imports nothing and weighs what it may', async () => {
  const code = await currentLoader(root)
  expect(() => new Script(code)).not.toThrow()
  expect(code).not.toMatch(/\bimport\b|\brequire\(|\beval\(|new Function|innerHTML/)
  expect(weigh(Buffer.from(code))).toBeLessThanOrEqual(1500)
})

test('the loader is what was released as its version, or that version is not released yet', async () => {
  expect(
    releaseProblem(loaderVersion, await currentLoader(root), await releasedLoaders(root)),
  ).toBeUndefined()
})

test('embed.js is the loader of now; released ones stand beside it, unchanged', async () => {
  const files = await buildLoader(root)
  const released = await releasedLoaders(root)
  expect([...files.keys()]).toEqual(['embed.js', ...released.keys()])
  expect(files.get('embed.js')).toBe(await currentLoader(root))
  for (const [name, script] of released) expect(files.get(name)).toBe(script)
})

test('a loader that was changed under a released version is refused with the remedy', () => {
  const released = new Map([['embed-1.0.0.js', 'a']])
  expect(releaseProblem('1.0.0', 'b', released)).toMatch(/embed-1\.0\.0\.js.*Raise the version in src\/embed/)
  expect(releaseProblem('1.0.0', 'a', released)).toBeUndefined()
  expect(releaseProblem('1.0.1', 'b', released)).toBeUndefined()
})
