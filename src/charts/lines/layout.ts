import { gap, isGap, isNumber } from '../../model/gap.ts'
import { axisTexts, compactText, logAxisTexts } from '../axisText.ts'
import { markText } from '../markText.ts'
import { linearScale, logScale } from '../ticks.ts'
import { breakWords } from '../trend/breakWords.ts'
import { trendLayout } from '../trend/trendLayout.ts'
import type { TrendLayout } from '../trend/types.ts'
import type { LayoutOptions, LinePoint, LinesModel } from '../types.ts'

const defaultHeight = 300

/** About one tick in so many pixels. */
const tickEvery = 56

/** What a logarithmic scale cannot show is a gap that says so. */
const shown = (model: LinesModel, point: LinePoint): LinePoint =>
  model.scale === 'log' && !isGap(point.cell) && point.cell <= 0
    ? { ...point, cell: gap('not-positive') }
    : point

/** Lines along time; claims are in the domain too. */
export function layoutLines(model: LinesModel, { height = defaultHeight }: LayoutOptions = {}): TrendLayout {
  const { unit, language, references } = model
  const series = model.series.map((one) => ({
    ...one,
    points: one.points.map((point) => shown(model, point)),
  }))
  const values = [
    ...series.flatMap((one) => one.points.map((point) => point.cell).filter(isNumber)),
    ...references.map((claim) => claim.value),
  ]
  const count = Math.max(2, Math.round(height / tickEvery))
  const scale = model.scale === 'log' ? logScale(values, count + 2) : linearScale(values, count, 'near')
  return trendLayout({
    series,
    scale,
    downward: false,
    tickTexts: (model.scale === 'log' ? logAxisTexts : axisTexts)(scale.ticks, unit, language),
    valueOf: ({ cell }) => (isGap(cell) ? undefined : cell),
    nameAtEnd: (label) => label,
    valueAtEnd: ({ cell }) => (isGap(cell) ? undefined : compactText(cell, unit, language)),
    markOf: ({ label: name }, point) => {
      const more = breakWords(point, language)
      return markText({ name, datum: point, unit, language, period: point.period, rank: point.rank, more })
    },
    claims: references,
    unit,
    language,
    height,
  })
}
