import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { npmCommand } from '../setup/npm.mjs'
import { runChild } from '../setup/runChild.mjs'
import { checked, type Outcome, single } from './outcome.ts'
import type { Step } from './steps.ts'

/** No step takes a third of this; one that does not end is a failure rather than a run that never ends. */
const limitMs = 10 * 60_000

/** Runs a step to its end, whatever that is, and says what it saw. */
export async function runStep(root: string, step: Step): Promise<Outcome> {
  const file = step.report && join(root, step.report.file)
  if (file) {
    // An old report must not speak for a runner that crashed before it wrote its own.
    rmSync(file, { force: true })
    mkdirSync(dirname(file), { recursive: true })
  }
  const npm = npmCommand(process.env, process.platform)
  const args = [
    ...npm.args,
    'run',
    '--silent',
    step.script,
    ...(step.args.length > 0 ? ['--', ...step.args] : []),
  ]
  const ending = await runChild(npm.command, args, { cwd: root, shell: npm.shell, limitMs })
  const problem = ending.code === 0 ? undefined : (ending.problem ?? `ended with code ${ending.code}`)
  if (!step.report || !file) {
    if (problem === undefined) step.after?.(root)
    return single(step.name, problem)
  }
  try {
    return checked(step.report.read(step.name, JSON.parse(readFileSync(file, 'utf8'))), ending)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return single(step.name, `${problem ?? 'it'} left no report that can be read (${why})`)
  }
}
