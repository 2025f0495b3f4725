import * as v from 'valibot'
import type { Outcome } from './outcome.ts'

const reportSchema = v.object({
  testResults: v.array(
    v.object({
      /** The test file. */
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
})

/** Reads vitest's JSON report. A file that fails as a whole (it cannot be loaded, say) holds no failed test, and counts as
 *  one failure. Throws where it is not such a report. */
export function readVitest(name: string, report: unknown): Outcome {
  const files = v.parse(reportSchema, report).testResults
  const tests = files.flatMap((file) => file.assertionResults)
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failures = [
    ...tests.filter((test) => test.status === 'failed').map((test) => test.fullName),
    ...broken.map((file) => `${file.name} as a whole`),
  ]
  const passed = tests.filter((test) => test.status === 'passed').length
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed').length
  return { name, passed, failed: failures.length, skipped, failures }
}
