import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { completeLock, missingFrom } from '../../../tools/lock/completeLock.ts'

const lock = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'ponte' },
    'node_modules/lint': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: {
        'lint-linux-x64-musl': '2.0.0',
        '@lint/cli-darwin-arm64': '2.0.0',
        'lint-linux-x64': '2.0.0',
      },
    },
    'node_modules/lint-linux-x64': { version: '2.0.0', optional: true },
  },
}

test('package-lock.json holds the packages of every platform, or npm ci refuses it (remedy: npm run lock:complete)', () => {
  expect(missingFrom(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([])
})

test('packages of other platforms that are missing are named', () => {
  expect(missingFrom(lock).map(({ name }) => name)).toEqual(['lint-linux-x64-musl', '@lint/cli-darwin-arm64'])
})

test('a completed lockfile misses nothing, and says for which platform each package is', () => {
  const complete = completeLock(lock)
  expect(missingFrom(complete)).toEqual([])
  expect(complete).toMatchObject({
    lockfileVersion: 3,
    packages: {
      'node_modules/lint': { version: '2.0.0' },
      'node_modules/@lint/cli-darwin-arm64': {
        version: '2.0.0',
        os: ['darwin'],
        cpu: ['arm64'],
        dev: true,
        optional: true,
      },
      'node_modules/lint-linux-x64-musl': { os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    },
  })
})

test('nothing is guessed: a range and a name without a platform are refused', () => {
  const wants = (name: string, version: string) => ({
    packages: { 'node_modules/a': { optionalDependencies: { [name]: version } } },
  })
  expect(() => completeLock(wants('a-linux-x64', '^1.0.0'))).toThrow('exact')
  expect(() => completeLock(wants('a-wasm', '1.0.0'))).toThrow('platform')
})
