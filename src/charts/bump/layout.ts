import { isGap, isNumber } from '../../model/gap.ts'
import { ordinalText } from '../../model/numberText.ts'
import { rankText, valueText } from '../datumText.ts'
import { markText } from '../markText.ts'
import type { ValueScale } from '../ticks.ts'
import { breakWords } from '../trend/breakWords.ts'
import { trendLayout } from '../trend/trendLayout.ts'
import type { TrendLayout } from '../trend/types.ts'
import type { BumpModel, LayoutOptions } from '../types.ts'

type RankSeries = BumpModel['series'][number]
type RankPoint = RankSeries['points'][number]

const defaultHeight = 300

/** Ranks from the first to the last place that occurs, with some places of company below, but no more than there are. */
function rankScale(model: BumpModel): ValueScale {
  const ranks = model.series.flatMap((one) => one.points.map((point) => point.cell).filter(isNumber))
  const last = Math.max(2, Math.min(model.of, Math.ceil((Math.max(1, ...ranks) + 1) / 5) * 5), ...ranks)
  const step = last > 12 ? 5 : 1
  const rounds = Array.from({ length: last }, (_, index) => index + 1).filter((rank) => rank % step === 0)
  return { scale: 'linear', domain: [1, last], ticks: [...new Set([1, ...rounds])] }
}

/** Ranks along time, the first place on top. */
export function layoutBump(model: BumpModel, { height = defaultHeight }: LayoutOptions = {}): TrendLayout {
  const { unit, language } = model
  const scale = rankScale(model)
  return trendLayout<RankPoint, RankSeries>({
    series: model.series,
    scale,
    downward: true,
    tickTexts: scale.ticks.map((rank) => ordinalText(rank, language)),
    valueOf: ({ cell }) => (isGap(cell) ? undefined : cell),
    nameAtEnd: (label, { cell }) => (isGap(cell) ? label : `${ordinalText(cell, language)} ${label}`),
    valueAtEnd: () => undefined,
    markOf: (series, point) => {
      const { cell, value, period } = point
      const own = series.unit ?? unit
      const more = breakWords(point, language)
      const facts = { name: series.label, datum: point, unit: own, language, period }
      if (isGap(cell)) return markText({ ...facts, more })
      const { rank = { rank: cell, of: model.of, tied: false } } = point
      const ranked = valueText({ ...point, cell: value }, own, language)
      return markText({ ...facts, value: rankText(rank, language), more: [ranked, ...more] })
    },
    claims: [],
    unit,
    language,
    height,
  })
}
