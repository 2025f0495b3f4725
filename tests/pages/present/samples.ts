import type { BarsModel, ChartModel } from '../../../src/charts/types.ts'
import { buildModel } from '../../../src/engine/buildModel.ts'
import { noChoices } from '../../../src/state/choices.ts'
import { readSite } from '../../../tools/site/readSite.ts'

const site = await readSite('data')
const all: readonly ChartModel[] = [...site.views.values()].flatMap((view) => {
  const built = buildModel(view, noChoices, site.library, 'en')
  return built.kind === 'chart' ? [built.model] : []
})
const long = all.find((model): model is BarsModel => model.id === 'gdp-as-state' && model.type === 'bars')
if (!long) throw new Error('There is no ranking of GDP to try things on.')

/** The default chart of every view, and a long ranking. */
export const ranked = { all, long } as const
