import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readModule } from './layers/readModule.ts'
import { violations } from './layers/violations.ts'

test('imports in src point one way', () => {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
  const modules = paths.map((path) => readModule(path, readFileSync(path, 'utf8')))
  expect(modules.length).toBeGreaterThan(40)
  expect(modules.flatMap((module) => module.imports).length).toBeGreaterThan(100)
  expect(violations(modules)).toEqual([])
})

/* The checker itself, on made-up trees. */

const check = (tree: Record<string, string>) =>
  violations(Object.entries(tree).map(([path, text]) => readModule(path, text)))

const leaves = {
  'src/model/unit.ts': `import { format } from 'd3-format'\nexport type Unit = string`,
  'src/data/load.ts': `import * as v from 'valibot'\nexport const load = () => fetch('x')`,
  'src/state/store.ts': `import { load } from '../data/load.ts'\nexport const store = load`,
  'src/ui/Slider.tsx': `import type { Unit } from '../model/unit.ts'\nimport './slider.css'\nexport const Slider = <p />`,
  'src/charts/lines/Static.tsx': `export const open = () => import('./Interactive.tsx')`,
  'src/charts/lines/Interactive.tsx': `import { Line } from 'recharts'\nexport default Line`,
}

test('a tree in order has nothing against it', () => {
  expect(check({ ...leaves, 'src/main.tsx': `import { store } from './state/store.ts'\nstore()` })).toEqual(
    [],
  )
})

test.each([
  [
    'model on data',
    'src/model/a.ts',
    `import { load } from '../data/load.ts'`,
    'model must not depend on data',
  ],
  [
    'a type alone, too',
    'src/data/a.ts',
    `import type { S } from '../state/store.ts'`,
    'data must not depend on state',
  ],
  ['a re-export', 'src/ui/a.ts', `export * from '../state/store.ts'`, 'ui must not depend on state'],
  [
    'import() upwards',
    'src/charts/a.ts',
    `const a = () => import('../state/store.ts')`,
    'charts must not depend on state',
  ],
  ['a type in passing', 'src/ui/a.ts', `type A = import('../data/load.ts').A`, 'ui must not depend on data'],
  ['model on React', 'src/model/a.ts', `import { useState } from 'react'`, 'model knows only d3-*'],
  ['data on React', 'src/data/a.ts', `import { useState } from 'react'`, 'data must not know it'],
  [
    'a chart on the store',
    'src/charts/a.ts',
    `import { useStore } from 'zustand'`,
    'charts must not know it',
  ],
  ['Node in the browser', 'src/data/a.ts', `import { join } from 'node:path'`, 'where Node is not'],
  [
    'recharts anywhere else',
    'src/charts/lines/Frame.tsx',
    `import { XAxis } from 'recharts'`,
    'only interactive hands',
  ],
  [
    'recharts by a type',
    'src/panels/a.tsx',
    `import type { XAxis } from 'recharts'`,
    'only interactive hands',
  ],
  [
    'a hand at once',
    'src/charts/lines/a.ts',
    `import Hand from './Interactive.tsx'`,
    'loaded when a reader reaches',
  ],
  ['what is not there', 'src/data/a.ts', `import { gone } from './gone.ts'`, 'no such module'],
  ['outside src', 'src/data/a.ts', `import { serve } from '../../tools/serve.ts'`, 'outside src'],
])('found: %s', (_, path, text, problem) => {
  const found = check({ ...leaves, [path]: text })
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(problem)
  expect(found[0]).toContain(path)
})

test('found: an import of an entry', () => {
  const tree = { 'src/main.tsx': 'export const a = 1', 'src/pages/a.ts': `import { a } from '../main.tsx'` }
  expect(check(tree)).toEqual(['src/pages/a.ts imports ../main.tsx: nothing imports an entry'])
})

test('found: a page that knows another, which is for the chooser of pages alone', () => {
  const tree = {
    'src/pages/Dashboard.tsx': `import { Explore } from './Explore.tsx'`,
    'src/pages/Explore.tsx': 'export const Explore = 1',
    'src/pages/Page.tsx': `import { Dashboard } from './Dashboard.tsx'\nconst lazy = () => import('./Explore.tsx')`,
  }
  expect(check(tree)).toEqual([
    'src/pages/Dashboard.tsx imports src/pages/Explore.tsx: only src/pages/Page.tsx knows the pages',
  ])
})

test('found: a panel that knows another', () => {
  const tree = {
    'src/panels/MapPanel.tsx': 'export const MapPanel = 1',
    'src/panels/ListPanel.tsx': `import type { MapPanel } from './MapPanel.tsx'`,
  }
  expect(check(tree)).toHaveLength(1)
})

test.each([`document.title = 'x'`, `if (true) go()`, `import '../data/load.ts'`, `for (const a of b) a()`])(
  'found: an effect at import, %s',
  (text) => {
    expect(check({ ...leaves, 'src/data/a.ts': text })).toEqual([
      `src/data/a.ts has an effect when imported: ${text}`,
    ])
  },
)

test('found: a chart that fetches, and a folder the design does not know', () => {
  expect(check({ 'src/charts/a.ts': `export const a = () => fetch('x')` })).toHaveLength(1)
  expect(check({ 'src/utils/a.ts': 'export const a = 1' })).toHaveLength(1)
})

test('found: a circle, once, also over three modules; a circle of types is none', () => {
  const circle = (kind: string) => ({
    'src/model/a.ts': `import ${kind} { b } from './b.ts'`,
    'src/model/b.ts': `import ${kind} { c } from './c.ts'`,
    'src/model/c.ts': `import ${kind} { a } from './a.ts'`,
  })
  const [path] = ['src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts']
  expect(check(circle(''))).toEqual([`a circle: ${path}`])
  expect(check(circle('type'))).toEqual([])
})

test('a comment, a string and a word like import are no imports', () => {
  const text = `// import { a } from '../state/store.ts'\nexport const a = "import x from 'recharts'"`
  expect(check({ 'src/model/a.ts': text })).toEqual([])
})

test('what cannot be read is not passed over', () => {
  expect(() => readModule('src/a.ts', 'export const = 1')).toThrow('src/a.ts')
  expect(() => readModule('src/a.ts', 'export const a = (b: string) => import(b)')).toThrow(
    'does not say what',
  )
})
