import { beforeAll, describe, expect, test } from 'vitest'
import { buildModel } from '../../src/engine/buildModel.ts'
import { noChoices } from '../../src/state/choices.ts'
import type { Site } from '../../tools/site/readSite.ts'
import { readSite } from '../../tools/site/readSite.ts'
import { livingOf, numbSentences } from './changedCells.ts'
import { type Sentence, sentencesOf } from './spoken.ts'
import { silentOf, untidyOf } from './tidySentences.ts'

let site: Site
let sentences: readonly Sentence[]

beforeAll(async () => {
  site = await readSite('data')
  sentences = sentencesOf(site.library, site.views)
})

describe('living text', () => {
  test('every sentence of every view and claim can be spoken in both languages', () => {
    expect(silentOf(sentences)).toEqual([])
    expect(sentences.length).toBeGreaterThan(150)
  })

  test('no sentence has an empty number, a double blank or a template left in it', () => {
    expect(untidyOf(sentences)).toEqual([])
  })

  test('the charts say the same sentences', () => {
    const said = [...site.views.values()].flatMap((view) => {
      const built = buildModel(view, noChoices, site.library, 'en')
      return built.kind === 'chart' ? [built.model.title] : []
    })
    const titles = sentences.filter(({ place, language }) => place === 'title' && language === 'en')
    const own = titles.map((sentence) => {
      const rendered = sentence.speak()
      return rendered.ok ? rendered.text : undefined
    })
    // A chart with several indicators puts the name of the shown one before its title.
    expect(said.map((title, index) => title.endsWith(own[index] ?? '?'))).toEqual(said.map(() => true))
  })

  test('a thousand changed cells change the sentences that stand on them, or are named', () => {
    const living = livingOf(sentences)
    expect(numbSentences(living, site.library, { draws: 1000, seed: 20_261_123 })).toEqual([])
  }, 120_000)
})
