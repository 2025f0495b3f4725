import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { parseManifest } from '../../../tools/budgets/chunks.ts'
import { measure } from '../../../tools/budgets/measure.ts'
import { judge, toTable } from '../../../tools/budgets/report.ts'
import { weigh } from '../../../tools/budgets/weigh.ts'

/** Random letters compress to about three quarters of their number. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64')
const page = (script: string) => `<script type="module" src="${script}"></script>`

const files: Record<string, string> = {
  'index.html': page('./assets/main.js'),
  'it/index.html': page('../assets/main.js'),
  'explore/a/index.html': page('../../assets/main.js'),
  'embed/a/index.html': '<main></main>',
  'embed.js': noise(10),
  'assets/main.js': noise(100),
  'assets/react.js': noise(1000),
  'assets/lines.js': noise(10),
  'assets/recharts.js': `"recharts-wrapper"${noise(2000)}`,
}
const manifest = {
  'index.html': {
    file: 'assets/main.js',
    imports: ['_react'],
    dynamicImports: ['src/charts/lines/Interactive.tsx'],
  },
  _react: { file: 'assets/react.js', imports: ['index.html'] },
  'src/charts/lines/Interactive.tsx': { file: 'assets/lines.js', imports: ['_recharts', '_react'] },
  _recharts: { file: 'assets/recharts.js' },
}
const built = (changes: Record<string, string> = {}, changed: object = {}) => {
  const all = { ...files, ...changes }
  return {
    pages: Object.keys(all).filter((path) => path.endsWith('.html')),
    manifest: parseManifest(JSON.stringify({ ...manifest, ...changed })),
    read: (path: string) => Buffer.from(all[path] ?? ''),
  }
}
const sum = (...paths: readonly string[]) =>
  paths.reduce((bytes, path) => bytes + weigh(Buffer.from(files[path] ?? '')), 0)

test('first JS is the entry and what it imports statically, not what it imports when asked', () => {
  const [first] = measure(built())
  expect(first).toMatchObject({
    bytes: sum('assets/main.js', 'assets/react.js'),
    limit: 100_000,
    passed: true,
  })
})

test('the interactive hand is weighed with recharts and without what the page has already', () => {
  const [, hand] = measure(built())
  expect(hand?.bytes).toBe(sum('assets/lines.js', 'assets/recharts.js'))
})

test('each dashboard, each explore page and the loader has its own line', () => {
  expect(
    measure(built())
      .map((budget) => budget.name)
      .filter((name) => !/\bembeds?\b(?!\.js)/.test(name)),
  ).toEqual([
    'first JS (index.html)',
    'recharts, with the heaviest interactive hand',
    'index.html',
    'it/index.html',
    'explore/a/index.html',
    'embed.js',
  ])
})

test('the loader that runs in other people’s pages may weigh 1.5 kB', () => {
  const loaderOf = (bytes: number) =>
    measure(built({ 'embed.js': noise(bytes) })).find((budget) => budget.name === 'embed.js')
  expect(loaderOf(1000)).toMatchObject({ limit: 1500, passed: true })
  expect(loaderOf(2000)).toMatchObject({ limit: 1500, passed: false })
})

test('the page with the most first JS is the one that counts, and it is named', () => {
  const html = `${page('../assets/main.js')}<link rel="modulepreload" href="../assets/extra.js">`
  const [first] = measure(built({ 'it/index.html': html, 'assets/extra.js': noise(500) }))
  expect(first?.name).toBe('first JS (it/index.html)')
})

test('too much fails, by name', () => {
  const budgets = measure(built({ 'explore/a/index.html': page('../../assets/main.js') + noise(40_000) }))
  expect(budgets.filter((budget) => !budget.passed).map((budget) => budget.name)).toEqual([
    'explore/a/index.html',
  ])
})

test('recharts before the first paint is refused', () => {
  const eager = { 'index.html': { file: 'assets/main.js', imports: ['_recharts'] } }
  expect(() => measure(built({}, eager))).toThrow('must be lazy')
})

test('a build in which something is not found fails instead of passing unseen', () => {
  expect(() => measure({ ...built(), pages: ['index.html'] })).toThrow('explore page')
  expect(() => measure(built({ 'index.html': '<p>no script</p>' }))).toThrow('script of index.html')
  expect(() => measure(built({ 'assets/recharts.js': 'renamed' }))).toThrow('holds recharts')
  const none = { 'src/charts/lines/Interactive.tsx': { file: 'assets/lines.js' } }
  expect(() => measure(built({}, none))).toThrow('holds recharts')
})

test('a size at its limit passes, one byte more does not, and the table says the margin', () => {
  const budgets = [judge('a', 100_000, 100), judge('longer', 100_100, 100)]
  expect(budgets.map((budget) => budget.passed)).toEqual([true, false])
  expect(toTable(budgets)).toMatch(
    /ok +a +100\.0 kB of +100\.0 kB, +0\.0 kB left\nFAIL +longer .*over by +0\.1 kB/,
  )
})
