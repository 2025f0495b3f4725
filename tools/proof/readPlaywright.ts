import * as v from 'valibot'
import type { Outcome } from './outcome.ts'

const specSchema = v.object({
  title: v.string(),
  file: v.string(),
  tests: v.array(v.object({ status: v.picklist(['skipped', 'expected', 'unexpected', 'flaky']) })),
})
interface Suite {
  readonly specs: readonly v.InferOutput<typeof specSchema>[]
  readonly suites?: readonly Suite[] | undefined
}
const suiteSchema: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.array(specSchema),
  suites: v.optional(v.array(v.lazy(() => suiteSchema))),
})
const reportSchema = v.object({
  suites: v.array(suiteSchema),
  /** What went wrong outside any test: a file that cannot be loaded, a server that does not start. */
  errors: v.array(v.object({ message: v.optional(v.string(), 'an error outside any test') })),
})

/** Reads Playwright's JSON report. A flaky test has failed once, and so has failed.
 *  Throws where it is not such a report. */
export function readPlaywright(name: string, report: unknown): Outcome {
  const { suites, errors } = v.parse(reportSchema, report)
  const tests = suites
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map(({ status }) => ({ ...spec, status })))
  const failures = [
    ...tests
      .filter((test) => test.status === 'unexpected' || test.status === 'flaky')
      .map((t) => `${t.file}: ${t.title}`),
    ...errors.map((error) => error.message),
  ]
  const passed = tests.filter((test) => test.status === 'expected').length
  const skipped = tests.filter((test) => test.status === 'skipped').length
  return { name, passed, failed: failures.length, skipped, failures }
}

function specsOf(suite: Suite): readonly v.InferOutput<typeof specSchema>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)]
}
