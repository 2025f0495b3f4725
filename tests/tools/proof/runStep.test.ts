import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readVitest } from '../../../tools/proof/readVitest.ts'
import { runStep } from '../../../tools/proof/runStep.ts'
import type { Step } from '../../../tools/proof/steps.ts'

let root = ''
const file = '.cache/report.json'
const report = JSON.stringify({
  testResults: [
    { name: 'a.test.ts', status: 'passed', assertionResults: [{ fullName: 'a', status: 'passed' }] },
  ],
})
const step = (script: string, counted = true): Step => ({
  name: 'tests',
  script,
  args: [],
  needs: [],
  ...(counted ? { report: { file, read: readVitest } } : {}),
})

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ponte proof '))
  mkdirSync(join(root, '.cache'))
  writeFileSync(join(root, 'report.txt'), report)
  const scripts = {
    good: 'node -e "process.exit(0)"',
    bad: 'node -e "process.exit(3)"',
    reports: 'node copy.cjs 0',
    crashesAfter: 'node copy.cjs 7',
  }
  writeFileSync(
    join(root, 'copy.cjs'),
    `require('fs').copyFileSync('report.txt', '${file}'); process.exit(Number(process.argv[2]))`,
  )
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'proof', scripts }))
})

afterEach(() => rmSync(root, { recursive: true }))

test('a script without a report is one yes or no', async () => {
  expect(await runStep(root, step('good', false))).toMatchObject({ passed: 1, failed: 0 })
  expect(await runStep(root, step('bad', false))).toMatchObject({
    failed: 1,
    failures: ['ended with code 3'],
  })
})

test('a script with a report is counted from it', async () => {
  expect(await runStep(root, step('reports'))).toMatchObject({ passed: 1, failed: 0 })
})

test('a runner that crashes after its report has failed', async () => {
  const outcome = await runStep(root, step('crashesAfter'))
  expect(outcome).toMatchObject({ passed: 1, failed: 1 })
  expect(outcome.failures[0]).toContain('code 7')
})

test('a report of an earlier run does not speak for a runner that wrote none', async () => {
  writeFileSync(join(root, file), report)
  const outcome = await runStep(root, step('good'))
  expect(outcome).toMatchObject({ passed: 0, failed: 1 })
  expect(outcome.failures[0]).toContain('no report')
})

test('what follows a step is done only after it has passed', async () => {
  const after = vi.fn()
  await runStep(root, { ...step('bad', false), after })
  expect(after).not.toHaveBeenCalled()
  await runStep(root, { ...step('good', false), after })
  expect(after).toHaveBeenCalledWith(root)
})
