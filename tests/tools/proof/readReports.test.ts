import { expect, test } from 'vitest'
import { readPlaywright } from '../../../tools/proof/readPlaywright.ts'
import { readVitest } from '../../../tools/proof/readVitest.ts'

const of = (fullName: string, status: string) => ({ fullName, status })

test('tests of vitest are counted by what became of them', () => {
  const report = {
    testResults: [
      { name: 'a.test.ts', status: 'passed', assertionResults: [of('a', 'passed'), of('b', 'skipped')] },
      {
        name: 'b.test.ts',
        status: 'failed',
        assertionResults: [of('c', 'failed'), of('d', 'passed'), of('e', 'todo')],
      },
    ],
  }
  expect(readVitest('unit', report)).toEqual({
    name: 'unit',
    passed: 2,
    failed: 1,
    skipped: 2,
    failures: ['c'],
  })
})

test('a test file that cannot be loaded is a failure by name', () => {
  const report = { testResults: [{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }] }
  expect(readVitest('unit', report)).toMatchObject({ failed: 1, failures: ['broken.test.ts as a whole'] })
})

const spec = (title: string, status: string) => ({ title, file: 'x.spec.ts', tests: [{ status }] })

test('tests of Playwright are counted through nested suites; a flaky one has failed', () => {
  const report = {
    suites: [
      {
        specs: [spec('a', 'expected')],
        suites: [{ specs: [spec('b', 'unexpected'), spec('c', 'flaky'), spec('d', 'skipped')] }],
      },
    ],
    errors: [],
  }
  expect(readPlaywright('browser', report)).toEqual({
    name: 'browser',
    passed: 1,
    failed: 2,
    skipped: 1,
    failures: ['x.spec.ts: b', 'x.spec.ts: c'],
  })
})

test('an error outside any test of Playwright is a failure', () => {
  const report = { suites: [], errors: [{ message: 'the server did not start' }, {}] }
  expect(readPlaywright('browser', report)).toMatchObject({
    failed: 2,
    failures: ['the server did not start', 'an error outside any test'],
  })
})

test('what is no report is not read as an empty one', () => {
  expect(() => readVitest('unit', {})).toThrow()
  expect(() => readPlaywright('browser', { stats: {} })).toThrow()
})
