import { messagesOf } from '../i18n/messages.ts'
import type { Basis } from '../model/basis.ts'
import type { Indicator } from '../model/cube.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'
import { unitNames } from '../model/unitNames.ts'

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
  if (basis === 'per-head') return panels.perHead
  if (basis === 'share') return panels.shareOfParent
  if (basis === 'growth') return panels.growth
  return ''
}

/** Indicator, basis, unit and period of a chart, as one line under its title.
 *  @param unit of what is drawn, in its basis.
 *  @param period "2023" or "1997–2024"; empty where rows differ in it. */
export function subtitleText(
  indicator: Indicator,
  basis: Basis,
  unit: Unit,
  period: string,
  language: Language,
): string {
  const label = indicator.label[language]
  const unitText = unitPhrase(unit, language)
  const repeated = unitText !== '' && label.toLowerCase().includes(unitText.toLowerCase())
  const phrases = [label, basisPhrase(basis, language), repeated ? '' : unitText]
  const measure = phrases.filter((phrase) => phrase !== '').join(', ')
  return period === '' ? measure : `${measure} · ${period}`
}
