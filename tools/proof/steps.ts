import * as v from 'valibot'
import { budgetReportSchema } from '../budgets/report.ts'
import { siteAddress } from '../site/siteAddress.ts'
import { stampBuild } from '../start/ensureBuilt.ts'
import type { Outcome } from './outcome.ts'
import { readPlaywright } from './readPlaywright.ts'
import { readVitest } from './readVitest.ts'

/** One part of the proof: an npm script, and how to count what it saw. */
export interface Step {
  readonly name: string
  readonly script: string
  /** Further arguments of the script. */
  readonly args: readonly string[]
  /** A step with a report is counted from it; one without is a single yes or no by its exit code. */
  readonly report?: { readonly file: string; readonly read: (name: string, report: unknown) => Outcome }
  /** Without these steps having passed it cannot run, and fails. */
  readonly needs: readonly string[]
  /** Done after it has passed. */
  readonly after?: (root: string) => void
}

const vitestReport = '.cache/proof/vitest.json'
const budgetsReport = '.cache/proof/budgets.json'
const playwrightReport = '.cache/proof/playwright.json'

/** The proof, in its order: what is fast and finds most comes first. */
export const steps: readonly Step[] = [
  { name: 'types', script: 'types', args: [], needs: [] },
  { name: 'lint', script: 'lint', args: [], needs: [] },
  { name: 'dead code', script: 'dead-code', args: [], needs: [] },
  {
    name: 'unit, layer and component tests',
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    report: { file: vitestReport, read: readVitest },
    needs: [],
  },
  {
    name: 'build',
    script: 'build',
    args: [],
    needs: [],
    after: (root) => stampBuild(root, siteAddress(process.env)),
  },
  {
    name: 'size budgets',
    script: 'budgets',
    args: ['--json', budgetsReport],
    report: { file: budgetsReport, read: readBudgets },
    needs: ['build'],
  },
  {
    name: 'browser tests',
    script: 'browser',
    args: [],
    report: { file: playwrightReport, read: readPlaywright },
    needs: ['Chromium', 'build'],
  },
]

function readBudgets(name: string, report: unknown): Outcome {
  const budgets = v.parse(budgetReportSchema, report)
  const failures = budgets.filter((budget) => !budget.passed).map((budget) => budget.name)
  return { name, passed: budgets.length - failures.length, failed: failures.length, skipped: 0, failures }
}
