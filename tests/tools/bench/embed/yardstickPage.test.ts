import { expect, test } from 'vitest'
import { yardstickPage } from '../../../../tools/bench/embed/yardstickPage.ts'

test("a yardstick's words are in its HTML, and script and figures are asked for at once", () => {
  const page = yardstickPage(
    {
      id: 'a',
      title: 'A < B',
      subtitle: 'Unit',
      description: 'It says "so"',
      source: 'Office',
      drawing: { form: 'bars', unit: '', rows: [] },
    },
    '../assets/ten.js',
    '../data/a.json',
  )
  expect(page).toContain('<h1>A &lt; B</h1><p>Unit</p>')
  expect(page).toContain('aria-label="It says &quot;so&quot;" data-figures="../data/a.json"')
  expect(page).toContain('<footer>Source: Office</footer>')
  expect(page.indexOf('src="../assets/ten.js"')).toBeLessThan(page.indexOf('<body>'))
  expect(page).toContain('<link rel="preload" as="fetch" crossorigin href="../data/a.json">')
})
