import { problemText } from '../../src/model/figure/problem.ts'
import type { Sentence } from './spoken.ts'

/** Sentences that cannot be spoken, and why. */
export const silentOf = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.flatMap(({ speak, file, place, language }) => {
    const rendered = speak()
    return rendered.ok ? [] : [`${place}.${language}: ${problemText(rendered.problem, file)}`]
  })

/** Sentences with an empty number, a double blank or a template left in them. */
export const untidyOf = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.flatMap(({ speak, file, place, language }) => {
    const rendered = speak()
    const text = rendered.ok ? rendered.text : ''
    return /[{}]|undefined|NaN| {2}|\s[,.;:]/.test(text) ? [`${file} ${place}.${language}: ${text}`] : []
  })
