import type { CubeView } from '../data/viewSchema.ts'
import { messagesOf } from '../i18n/messages.ts'
import type { Basis } from '../model/bases.ts'
import type { Indicator } from '../model/cube.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'
import { unitNames } from '../model/unitNames.ts'
import { drawnCategories } from './drawnCategories.ts'
import { type ModelContext, unitOf } from './models/context.ts'
import { shownBasis } from './prepare.ts'
import type { Write } from './words.ts'

/** "million euro" or "euro": the name of a unit for a subtitle; empty for an index, whose base says it. */
export function unitPhrase(unit: Unit, language: Language): string {
  const { panels } = messagesOf(language)
  if (unit.code === 'IDX') {
    if (unit.base === undefined) return ''
    return unit.base === 'EU27_2020' ? panels.eu100 : panels.basis.index(unit.base)
  }
  const name = unitNames[language][unit.code].many
  return unit.per === 'head' && !unit.code.endsWith('_HAB') ? `${name} ${panels.perHead}` : name
}

const basisPhrase = (basis: Basis, language: Language): string => {
  const { panels } = messagesOf(language)
  if (basis === 'share') return panels.shareOfParent
  if (basis === 'growth') return panels.growth
  return ''
}

/** Words that two phrases share, as a share of the shorter one's: "PPS per inhabitant" says nothing new after
 *  "GDP per inhabitant in PPS". */
function repeats(label: string, phrase: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  const said = new Set(words(label))
  return words(phrase).every((word) => said.has(word))
}

/** Indicator, category, basis, unit and period of a chart, as one line under its title.
 *  @param categories names of the partner, sector or other category that is drawn, where there is one of several.
 *  @param unit of what is drawn, in its basis.
 *  @param period "2023" or "1997–2024"; empty where rows differ in it. */
function subtitleText(
  indicator: Indicator,
  categories: readonly string[],
  basis: Basis,
  unit: Unit,
  period: string,
  language: Language,
): string {
  const label = indicator.label[language]
  const what = categories.length === 0 ? label : `${label} (${categories.join(', ')})`
  const phrases = [what, basisPhrase(basis, language)]
  const said = phrases.filter((phrase) => phrase !== '').join(', ')
  const unitText = unitPhrase(unit, language)
  const measure = unitText === '' || repeats(said, unitText) ? said : `${said}, ${unitText}`
  return period === '' ? measure : `${measure} · ${period}`
}

/** A view's subtitle: its own, or composed of what is drawn. */
export function subtitleOf(view: CubeView, context: ModelContext, write: Write, period: string): string {
  const { language, honoured } = context
  const own = view.subtitle && write(view.subtitle[language])
  // A template's own span of one year is that year.
  const shown = own?.replace(/\b(\d{4})–\1\b/, '$1')
  if (shown !== undefined) return [shown, ...drawnCategories(context, true)].join(', ')
  const indicator = context.prepared.flatMap((one) => one.series)[0]?.indicator
  if (!indicator) return ''
  const unit = unitOf(context.prepared)
  return subtitleText(
    indicator,
    drawnCategories(context, false),
    shownBasis(view, honoured),
    unit,
    period,
    language,
  )
}
