import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Step } from './embeds.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const program = fileURLToPath(new URL('./embedHeights.ts', import.meta.url))

let reckoned: Promise<Readonly<Record<string, readonly Step[]>>> | undefined

/** What snippets reserve for the embeds that follow their figures, by address: "it/embed/mission/". */
export function reservedHeights(): Promise<Readonly<Record<string, readonly Step[]>>> {
  const options = { cwd: root, maxBuffer: 1e7 }
  reckoned ??= promisify(execFile)(process.execPath, ['--import', 'tsx', program], options).then(
    ({ stdout }) => JSON.parse(stdout),
  )
  return reckoned
}

/** The height reserved at a width. */
export const heightFor = (steps: readonly Step[], width: number): number =>
  (steps.findLast(({ from }) => from <= width) ?? steps[0])?.height ?? 0
