import { expect, test } from 'vitest'
import { scriptsOf } from '../../../tools/budgets/scriptsOf.ts'

test('module scripts, classic scripts and module preloads are found, once each', () => {
  const html = `
    <script src="./theme.js"></script>
    <script type="module" crossorigin src="./assets/main-1.js"></script>
    <link rel="modulepreload" crossorigin href='./assets/react-2.js'>
    <link href=./assets/react-2.js rel=modulepreload>`
  expect(scriptsOf(html, 'index.html')).toEqual(['theme.js', 'assets/main-1.js', 'assets/react-2.js'])
})

test('addresses are read from where the page stands', () => {
  const html = '<script type="module" src="../../../assets/main.js?v=1"></script>'
  expect(scriptsOf(html, 'it/explore/mission/index.html')).toEqual(['assets/main.js'])
  expect(scriptsOf('<script src="/assets/main.js"></script>', 'it/index.html')).toEqual(['assets/main.js'])
})

test('data and style sheets are no scripts', () => {
  const html =
    '<script type="application/json" id="state">{"src": "x.js"}</script><link rel="stylesheet" href="a.css">'
  expect(scriptsOf(html, 'index.html')).toEqual([])
})
