import { expect, test } from 'vitest'
import { buildModel } from '../../src/engine/buildModel.ts'
import type { Language } from '../../src/model/text.ts'
import { noChoices } from '../../src/state/choices.ts'
import { realLibrary } from './realLibrary.ts'

const { library, viewOf } = await realLibrary()
const title = (id: string, language: Language) => {
  const built = buildModel(viewOf(id), noChoices, library, language)
  return built.kind === 'chart' ? built.model.title : ''
}

test('after the measure and a colon an article is small, and a name keeps its capital', () => {
  expect(title('italian-regions', 'it')).toMatch(/^[^:]+: il Piemonte è /)
  expect(title('italian-regions', 'en')).toMatch(/^[^:]+: Piedmont comes /)
})

test('where states are counted with the district of the capital, or regions with provinces, the title says so', () => {
  expect(title('auto-share-map', 'en')).toContain('51 states (with the District of Columbia)')
  expect(title('italian-regions', 'it')).toContain('21 tra regioni e province autonome')
})
