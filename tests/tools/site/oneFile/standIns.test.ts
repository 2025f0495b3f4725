import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { instead, standIns } from '../../../../tools/site/oneFile/standIns.ts'

test('what stands in exports the names of what it stands for', async () => {
  for (const [original, other] of Object.entries(instead)) {
    expect(existsSync(original), original).toBe(true)
    const [names, given] = await Promise.all([
      import(/* @vite-ignore */ resolve(original)),
      import(/* @vite-ignore */ resolve(other)),
    ])
    expect(Object.keys(given), `${other} for ${original}`).toEqual(expect.arrayContaining(Object.keys(names)))
  }
})

test('a module that is gone or renamed stops the build: a file would ask the network for something', () => {
  expect(() => standIns(mkdtempSync(join(tmpdir(), 'ponte-nothing-')))).toThrow(
    /puts something in the place of src\/data\/fetchJson\.ts, which is not there/,
  )
})
