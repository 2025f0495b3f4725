import * as v from 'valibot'
import euStates from '../../data/geometry/eu-states.json' with { type: 'json' }
import usStates from '../../data/geometry/us-states.json' with { type: 'json' }
import type { MapDrawing, MapModel } from '../../src/charts/types.ts'
import { geometrySchema } from '../../src/data/geometrySchema.ts'
import { isNumber } from '../../src/model/gap.ts'
import type { Language } from '../../src/model/text.ts'
import type { Unit } from '../../src/model/unit.ts'
import { autoShare2024, type Sampled } from './publishedFigures.ts'
import { common, rankedRows, sharePercent } from './rankedSamples.ts'
import { regions, states } from './wealthAndWork.ts'

const pps: Unit = { code: 'PPS_HAB', multiplier: 0, decimals: 0 }

interface Shown {
  readonly language: Language
  readonly sampled: readonly Sampled[]
  readonly unit: Unit
  readonly limits: readonly number[]
  readonly drawing: MapDrawing
  readonly highlight: string
  readonly symbols: readonly string[]
}

function shapesOf({ language, sampled, limits, highlight, symbols }: Shown): MapModel['shapes'] {
  return rankedRows(sampled, language, { highlight: [highlight] }).map((row) => {
    const { cell } = row
    return {
      cell,
      status: row.status,
      marks: row.marks,
      notes: row.notes,
      area: row.area ?? '',
      label: row.label,
      rank: row.rank,
      highlight: row.highlight,
      symbol: symbols.includes(row.area ?? ''),
      ...(isNumber(cell) ? { class: limits.filter((limit) => cell >= limit).length } : {}),
    }
  })
}

const mapOf = (id: string, title: string, subtitle: string, shown: Shown): MapModel => ({
  type: 'map',
  ...common(id, shown.language, title, subtitle),
  unit: shown.unit,
  drawing: shown.drawing,
  classes: [undefined, ...shown.limits].map((from, index) => ({ from, to: shown.limits[index] })),
  shapes: shapesOf(shown),
})

/** Every state, one of them without a number here. */
export const autoShareMap = (language: Language): MapModel =>
  mapOf('auto-share-map', 'The car industry is at home around the lakes', 'Share of GDP · 2024', {
    language,
    sampled: autoShare2024.map((one) => (one[0] === 'US-WY' ? [one[0], one[1], one[2], undefined] : one)),
    unit: sharePercent,
    limits: [0.25, 0.5, 1, 2, 4],
    drawing: v.parse(geometrySchema, usStates),
    highlight: 'US-MI',
    symbols: [],
  })

/** EU states, and Piedmont as a symbol. */
export const perHeadMap = (language: Language): MapModel => {
  const places = [...states, ...regions.filter(([area]) => area === 'ITC1')]
  return mapOf('eu-gdp-per-head-map', 'Piedmont is near the average', 'GDP per inhabitant, PPS · 2023', {
    language,
    sampled: places.map(([area, en, it, value]): Sampled => [area, en, it, value]),
    unit: pps,
    limits: [25000, 30000, 35000, 40000, 50000],
    drawing: v.parse(geometrySchema, euStates),
    highlight: 'ITC1',
    symbols: ['ITC1'],
  })
}
