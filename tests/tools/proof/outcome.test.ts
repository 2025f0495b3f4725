import { expect, test } from 'vitest'
import { checked, exitCodeOf, lastLine, single, totalOf } from '../../../tools/proof/outcome.ts'

const seen = (passed: number, failed: number, skipped = 0) => ({
  name: 'tests',
  passed,
  failed,
  skipped,
  failures: Array.from({ length: failed }, (_, index) => `test ${index}`),
})

test('all outcomes are added up, and skipped tests count neither way', () => {
  const total = totalOf([seen(10, 0, 3), single('types', undefined), single('lint', 'it broke')])
  expect(total).toEqual({ passed: 11, failed: 1, skipped: 3 })
  expect(lastLine(total)).toBe('11 passed, 1 failed')
})

test('one failure is enough to fail, and so is having seen nothing', () => {
  expect(exitCodeOf({ passed: 5, failed: 0, skipped: 1 })).toBe(0)
  expect(exitCodeOf({ passed: 5, failed: 1, skipped: 0 })).toBe(1)
  expect(exitCodeOf({ passed: 0, failed: 0, skipped: 9 })).toBe(1)
})

test('a runner that saw no test has failed, even if it says all is well', () => {
  expect(checked(seen(0, 0), { code: 0 })).toMatchObject({ failed: 1, failures: ['it ran no test'] })
  expect(checked(seen(0, 0, 4), { code: 0 }).failed).toBe(1)
})

test('a runner that crashed without a failed test has failed, and how it ended is said', () => {
  expect(checked(seen(3, 0), { code: 134 })).toMatchObject({
    passed: 3,
    failed: 1,
    failures: ['it ended with code 134, though no test failed'],
  })
  expect(checked(seen(3, 0), { code: 1, problem: 'was ended by SIGKILL' }).failures[0]).toContain('SIGKILL')
})

test('failed tests are not counted twice for the bad exit code they cause', () => {
  expect(checked(seen(3, 2), { code: 1 })).toEqual(seen(3, 2))
})

test('a good report of a runner that ended well stands', () => {
  expect(checked(seen(3, 0, 1), { code: 0 })).toEqual(seen(3, 0, 1))
})
