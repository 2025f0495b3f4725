import type { ChartModel } from '../../../src/charts/types.ts'
import type { View } from '../../../src/data/viewSchema.ts'
import { buildModel } from '../../../src/engine/buildModel.ts'
import type { Library } from '../../../src/engine/library.ts'
import { type FigureProblem, problemText } from '../../../src/model/figure/problem.ts'
import { type Language, languages } from '../../../src/model/text.ts'
import { noChoices } from '../../../src/state/choices.ts'

export type Models = Readonly<Record<Language, ChartModel>>

/** A view's default chart in every language, or why it cannot be had whole: figures of its sentences that are missing,
 *  nothing to draw. */
export type Drawn =
  | { readonly ok: true; readonly models: Models }
  | { readonly ok: false; readonly reasons: readonly string[] }

/** A sentence's figures by name, as templates have them: "{exports.period}", "{auto|abs}". */
const speaksOf = (text: string, figure: string): boolean =>
  new RegExp(`\\{${figure.split('.')[0]}[.|}]`).test(text)

/** Which texts of a view stand on a figure: "title", "notes.1". */
function textsWith(view: View, figure: string): readonly string[] {
  const texts: readonly (readonly [string, { readonly en: string } | undefined])[] = [
    ['title', view.title],
    ['subtitle', view.subtitle],
    ['sentence', view.sentence],
    ...view.notes.map((note, place) => [`notes.${place}`, note] as const),
  ]
  return texts.filter(([, text]) => text && speaksOf(text.en, figure)).map(([name]) => name)
}

/** Draws a view by its own choices, strictly: nothing of it may be left out. */
export function drawWhole(view: View, library: Library): Drawn {
  const reasons = new Set<string>()
  const report = (problem: FigureProblem): void => {
    const texts = textsWith(view, problem.figure).join(', ')
    reasons.add(problemText(problem, texts === '' ? view.id : `${view.id}, ${texts}`))
  }
  const draw = (language: Language): ChartModel | undefined => {
    const built = buildModel(view, noChoices, library, language, report)
    if (built.kind === 'chart') return built.model
    reasons.add(`${view.id}: its selections name no cell with a number.`)
    return undefined
  }
  const [en, it] = languages.map(draw)
  if (reasons.size > 0 || !en || !it) return { ok: false, reasons: [...reasons] }
  return { ok: true, models: { en, it } }
}
