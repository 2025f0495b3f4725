import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { holdsRecharts, weigh } from '../../tools/budgets/weigh.ts'
import { dist } from './support/pages.ts'
import { watch } from './support/watch.ts'

for (const address of ['/', '/it/', '/explore/gdp-as-state/']) {
  test(`${address}, left alone, loads at most 100 kB of scripts, and no recharts`, async ({
    page,
    baseURL,
  }) => {
    const { scripts } = watch(page, `${baseURL}/`)
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    const files = [...new Set(scripts)].map((path) => readFileSync(join(dist, path)))
    expect(files.length).toBeGreaterThan(0)
    expect(files.reduce((sum, file) => sum + weigh(file), 0)).toBeLessThanOrEqual(100_000)
    expect(files.filter(holdsRecharts)).toHaveLength(0)
  })
}
