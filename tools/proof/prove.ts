import { fileURLToPath } from 'node:url'
import { ensureChromium } from '../setup/chromium.ts'
import { exitCodeOf, lastLine, type Outcome, single, totalOf } from './outcome.ts'
import { runStep } from './runStep.ts'
import { type Step, steps } from './steps.ts'

/** Runs every step, those after a failed one too, and prints what each saw; the last line adds them up. Sets the exit code. */
export async function prove(): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const outcomes: Outcome[] = []
  const lines: string[] = []
  const missing = new Set<string>()
  const begun = performance.now()

  const note = (outcome: Outcome, since: number) => {
    outcomes.push(outcome)
    if (outcome.failed > 0) missing.add(outcome.name)
    const summary = summaryOf(outcome, performance.now() - since)
    lines.push(
      summary,
      ...outcome.failures.map((failure) => `       ${failure.replaceAll('\n', '\n       ')}`),
    )
    console.log(summary)
  }

  const noBrowser = await problemOf(ensureChromium())
  if (noBrowser !== undefined) note(single('Chromium', noBrowser), begun)
  for (const step of steps) {
    console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 76 - step.name.length))}`)
    const since = performance.now()
    note(await runOrRefuse(root, step, missing), since)
  }

  const total = totalOf(outcomes)
  console.log(`\n── all ${'─'.repeat(73)}\n${lines.join('\n')}`)
  console.log(
    `${seconds(performance.now() - begun)} in all${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  )
  console.log(lastLine(total))
  process.exitCode = exitCodeOf(total)
}

async function runOrRefuse(root: string, step: Step, missing: ReadonlySet<string>): Promise<Outcome> {
  const lacking = step.needs.find((need) => missing.has(need))
  if (lacking === undefined) return runStep(root, step)
  return single(step.name, `not run: it needs ${lacking}, which failed`)
}

async function problemOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function summaryOf({ name, passed, failed, skipped }: Outcome, ms: number): string {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return `${failed > 0 ? 'FAIL' : ' ok '}  ${name}: ${counts} (${seconds(ms)})`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
