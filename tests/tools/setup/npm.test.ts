import { expect, test } from 'vitest'
import { npmCommand } from '../../../tools/setup/npm.mjs'

test('inside an npm script, the same npm is used again', () => {
  const npm = npmCommand({ npm_execpath: '/opt/my tools/npm-cli.js' }, 'linux')
  expect(npm).toEqual({ command: process.execPath, args: ['/opt/my tools/npm-cli.js'], shell: false })
})

test('outside one, npm is taken from the path, on Windows through the shell', () => {
  expect(npmCommand({}, 'linux')).toEqual({ command: 'npm', args: [], shell: false })
  expect(npmCommand({}, 'win32')).toEqual({ command: 'npm', args: [], shell: true })
})

test('a package manager that is no script of Node is not taken for npm', () => {
  expect(npmCommand({ npm_execpath: '/usr/bin/pnpm' }, 'linux').command).toBe('npm')
})
