import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { steps } from '../../../tools/proof/steps.ts'

test('every step of the proof is an npm script, and only needs what comes before it', () => {
  const { scripts } = v.parse(
    v.object({ scripts: v.record(v.string(), v.string()) }),
    JSON.parse(readFileSync('package.json', 'utf8')),
  )
  const before = new Set(['Chromium'])
  for (const step of steps) {
    expect(scripts).toHaveProperty([step.script])
    for (const need of step.needs) expect(before).toContain(need)
    before.add(step.name)
  }
})
