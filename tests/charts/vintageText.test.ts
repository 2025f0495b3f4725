import { expect, test } from 'vitest'
import { vintageText } from '../../src/charts/SourcesText.tsx'

test('one release is its date, as exactly as it is known', () => {
  expect(vintageText(['2026-02'], 'en')).toBe('February 2026')
  expect(vintageText(['2025-03-16'], 'it')).toBe('16 marzo 2025')
})

test('of several it is said what the two dates are', () => {
  const released = ['2018', '2024-03-13', '2025-03-16']
  expect(vintageText(released, 'en')).toBe('published from 2018 to 16 March 2025')
  expect(vintageText(released, 'it')).toBe('prima pubblicazione 2018, ultima 16 marzo 2025')
})
