import { expect, test } from 'vitest'
import { vintageText } from '../../src/charts/SourcesText.tsx'

test('when figures were published is a date, or how many releases there were and from when to when', () => {
  expect(vintageText(['2026-02'], 'en')).toBe('February 2026')
  expect(vintageText(['2018', '2020-03-12', '2025-03-16'], 'en')).toBe('3 releases, 2018 – 16 March 2025')
  expect(vintageText(['2018', '2025-03-16'], 'it')).toBe('2 diffusioni, 2018 – 16 marzo 2025')
})
