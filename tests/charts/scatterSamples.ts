import type { ScatterModel } from '../../src/charts/types.ts'
import type { Language } from '../../src/model/text.ts'
import { common, people, percent, plain } from './rankedSamples.ts'
import { regions, type SampledPlace, states } from './wealthAndWork.ts'

/** GDP per head and unemployment of EU states and Italian regions. */
export function wealthAndWork(language: Language): ScatterModel {
  const en = language === 'en'
  const points = (group: string, places: readonly SampledPlace[]) =>
    places.map(([area, english, italian, x, y, size]) => ({
      area,
      label: en ? english : italian,
      group,
      highlight: area === 'ITC1',
      x: plain(x),
      y: plain(y),
      size: plain(size),
    }))
  return {
    type: 'scatter',
    ...common(
      'wealth-and-work',
      language,
      en ? 'Piedmont is richer than Italy as a whole' : 'Il Piemonte è più ricco dell’Italia intera',
      en
        ? 'GDP per head, unemployment and population · 2023'
        : 'PIL pro capite, disoccupazione e popolazione · 2023',
    ),
    x: {
      label: en ? 'GDP per inhabitant' : 'PIL per abitante',
      unit: { code: 'PPS_HAB', multiplier: 0, decimals: 0 },
    },
    y: {
      label: en ? 'Unemployment rate, 15–74 years' : 'Tasso di disoccupazione, 15–74 anni',
      unit: percent,
    },
    size: { label: en ? 'Population' : 'Popolazione', unit: people },
    period: '2023',
    groups: [
      { id: 'eu27', label: en ? 'EU states' : 'Stati UE' },
      { id: 'it-regions', label: en ? 'Italian regions' : 'Regioni italiane' },
    ],
    points: [...points('eu27', states), ...points('it-regions', regions)],
  }
}
