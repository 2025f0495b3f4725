import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runChild } from '../../../tools/setup/runChild.mjs'

const options = { cwd: process.cwd(), quiet: true }
const node = (script: string, limitMs?: number) =>
  runChild(process.execPath, ['-e', script], limitMs === undefined ? options : { ...options, limitMs })

test('the exit code is passed on', async () => {
  expect(await node('process.exit(0)')).toEqual({ code: 0 })
  expect(await node('process.exit(7)')).toEqual({ code: 7 })
})

test('a program that is not there is an ending, not an exception', async () => {
  const ending = await runChild('no-such-program-anywhere', [], options)
  expect(ending.code).toBe(1)
  expect(ending.problem).toContain('ENOENT')
})

test('a program ended by a signal has failed, and the signal is named', async () => {
  expect(await node('process.kill(process.pid, "SIGTERM")')).toEqual({
    code: 1,
    problem: 'was ended by SIGTERM',
  })
})

test('a program that does not end is ended at its limit, its own children too', async () => {
  const note = join(mkdtempSync(join(tmpdir(), 'ponte-')), 'port')
  const write = `require('fs').writeFileSync(${JSON.stringify(note)}, String(this.address().port))`
  const child = `require('http').createServer().listen(0, '127.0.0.1', function () { ${write} })`
  const ending = await node(
    `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`,
    2000,
  )
  expect(ending).toEqual({ code: 1, problem: 'had not ended after 2 s' })
  // Not asked by its process id: an ended process whose parent is gone may keep that for a while.
  await expect(fetch(`http://127.0.0.1:${readFileSync(note, 'utf8')}/`)).rejects.toThrow()
})

test('it has no input to wait for', async () => {
  expect(await node('process.stdin.on("end", () => process.exit(3)).resume()')).toEqual({ code: 3 })
})
