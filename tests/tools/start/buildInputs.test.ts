import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashOf } from '../../../tools/start/buildInputs.ts'

let root = ''
const inputs = ['src', 'index.html', 'not there']

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ponte inputs '))
  mkdirSync(join(root, 'src', 'deep'), { recursive: true })
  writeFileSync(join(root, 'index.html'), 'page')
  writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'one')
})

afterEach(() => rmSync(root, { recursive: true }))

test('the same content has the same hash, whenever it was written', () => {
  const before = hashOf(root, inputs)
  writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'one')
  expect(hashOf(root, inputs)).toBe(before)
})

test('a changed, an added, a removed and a renamed file change it', () => {
  const file = (name: string) => join(root, 'src', 'deep', name)
  const states = [hashOf(root, inputs)]
  writeFileSync(file('a.ts'), 'two')
  states.push(hashOf(root, inputs))
  writeFileSync(file('b.ts'), 'more')
  states.push(hashOf(root, inputs))
  renameSync(file('b.ts'), file('c.ts'))
  states.push(hashOf(root, inputs))
  rmSync(join(root, 'index.html'))
  states.push(hashOf(root, inputs))
  expect(new Set(states).size).toBe(5)
})

test('what is no input does not change it', () => {
  const before = hashOf(root, inputs)
  writeFileSync(join(root, 'notes.txt'), 'new')
  expect(hashOf(root, inputs)).toBe(before)
})
