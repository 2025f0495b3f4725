import type {
  AreasModel,
  BumpModel,
  ColumnsModel,
  Datum,
  LinePoint,
  LineSeries,
  LinesModel,
} from '../../src/charts/types.ts'
import type { NoteKind } from '../../src/model/cube.ts'
import { type GapReason, gap } from '../../src/model/gap.ts'
import type { Status } from '../../src/model/status.ts'
import type { Language } from '../../src/model/text.ts'
import type { Unit } from '../../src/model/unit.ts'
import { autoGdp, autoShare, perHead, production, ranks } from './timeFigures.ts'

/* Chart models as the dashboard makes them, from published figures. */

const percent: Unit = { code: 'PC', multiplier: 0, decimals: 2 }
const pps: Unit = { code: 'PPS_HAB', multiplier: 0, decimals: 0 }
const vehicles: Unit = { code: 'VEH', multiplier: 0, decimals: 0 }
const billionDollars: Unit = { code: 'USD', multiplier: 9, decimals: 1 }
const billionEuro: Unit = { code: 'EUR', multiplier: 9, decimals: 1 }

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'US-MI': { en: 'Michigan', it: 'Michigan' },
  'US-IN': { en: 'Indiana', it: 'Indiana' },
  'US-KY': { en: 'Kentucky', it: 'Kentucky' },
  'US-AL': { en: 'Alabama', it: 'Alabama' },
  'US-TN': { en: 'Tennessee', it: 'Tennessee' },
  'US-SC': { en: 'South Carolina', it: 'Carolina del Sud' },
  'US-OH': { en: 'Ohio', it: 'Ohio' },
  'US-TX': { en: 'Texas', it: 'Texas' },
  'US-CA': { en: 'California', it: 'California' },
  US: { en: 'United States', it: 'Stati Uniti' },
  ITC1: { en: 'Piedmont', it: 'Piemonte' },
  IT: { en: 'Italy', it: 'Italia' },
  EU27_2020: { en: 'European Union', it: 'Unione europea' },
  DE: { en: 'Germany', it: 'Germania' },
  AT: { en: 'Austria', it: 'Austria' },
  SK: { en: 'Slovakia', it: 'Slovacchia' },
  RO: { en: 'Romania', it: 'Romania' },
  FR: { en: 'France', it: 'Francia' },
  ES: { en: 'Spain', it: 'Spagna' },
  CN: { en: 'China', it: 'Cina' },
  YUCS: { en: 'Yugoslavia', it: 'Jugoslavia' },
  SUHH: { en: 'Soviet Union', it: 'Unione Sovietica' },
}
const nameOf = (area: string, language: Language): string => names[area]?.[language] ?? area

export const datum = (
  cell: number | GapReason,
  status: Status = [],
  marks: readonly NoteKind[] = [],
): Datum => ({
  cell: typeof cell === 'number' ? cell : gap(cell),
  status,
  marks,
  notes: [],
})

export const point = (
  year: number,
  cell: number | GapReason,
  more: { status?: Status; marks?: readonly NoteKind[]; breakBefore?: boolean } = {},
): LinePoint => ({
  ...datum(cell, more.status, more.marks),
  x: year,
  period: String(year),
  breakBefore: more.breakBefore ?? false,
})

export const series = (
  id: string,
  points: readonly LinePoint[],
  more: Partial<LineSeries> = {},
): LineSeries => ({
  id,
  area: id,
  label: id,
  highlight: false,
  earlier: false,
  points,
  ...more,
})

const common = (id: string, language: Language, title: string, subtitle: string) => ({
  id,
  language,
  title,
  subtitle,
  description: `${title}.`,
  notes: [],
  sources: [],
})

const yearly = (from: number, values: readonly number[]) =>
  values.map((value, index) => point(from + index, value))

export const michiganShare = (language: Language = 'en'): LinesModel => ({
  ...common(
    'michigan-auto-share',
    language,
    language === 'en' ? 'Motor vehicles, share of GDP' : 'Autoveicoli, quota del PIL',
    language === 'en' ? 'Per cent of GDP, 1997–2024' : 'Per cento del PIL, 1997–2024',
  ),
  type: 'lines',
  unit: percent,
  scale: 'linear',
  series: Object.entries(autoShare).map(([area, values]) =>
    series(area, yearly(1997, values), { label: nameOf(area, language), highlight: area === 'US-MI' }),
  ),
  references: [
    {
      id: 'a3',
      value: 10,
      label:
        language === 'en'
          ? 'over this share of Michigan’s GDP depends on cars'
          : 'oltre questa quota del PIL del Michigan dipende dall’auto',
    },
  ],
})

export const perHeadTrend = (language: Language = 'en'): LinesModel => ({
  ...common('gdp-per-head-trend', language, 'GDP per inhabitant', 'PPS per inhabitant, 2000–2023'),
  type: 'lines',
  unit: pps,
  scale: 'linear',
  series: Object.entries(perHead).map(([area, values]) =>
    series(
      area,
      yearly(2000, values).map((one) => (area === 'DE' && one.x === 2023 ? { ...one, status: ['P'] } : one)),
      { label: nameOf(area, language), highlight: area === 'ITC1' },
    ),
  ),
  references: [],
})

export const vehicleProduction = (
  language: Language = 'en',
  scale: 'linear' | 'log' = 'linear',
): LinesModel => ({
  ...common('vehicle-production', language, 'Motor vehicles built', 'Vehicles a year, 1950–2024'),
  type: 'lines',
  unit: vehicles,
  scale,
  series: Object.entries(production).map(([area, rows]) =>
    series(
      area,
      rows.map(([year, value, source], index) =>
        point(year, value, { breakBefore: index > 0 && rows[index - 1]?.[2] !== source }),
      ),
      { label: nameOf(area, language), highlight: area === 'IT' },
    ),
  ),
  references: [],
})

export const rankOverTime = (language: Language = 'en'): BumpModel => ({
  ...common('rank-over-time', language, 'Piedmont’s rank among 28', 'EU-27 and Piedmont, 2000–2023'),
  type: 'bump',
  unit: { code: 'RANK', multiplier: 0, decimals: 0 },
  of: 28,
  series: Object.entries(ranks).map(([id, rows]) => ({
    ...series(id, [], {
      area: 'ITC1',
      label:
        id === 'gdp'
          ? language === 'en'
            ? 'by GDP'
            : 'per PIL'
          : language === 'en'
            ? 'by GDP per head'
            : 'per PIL pro capite',
      highlight: true,
    }),
    points: rows.map(([rank, value], place) => ({
      ...point(2000 + place, rank),
      value,
      breakBefore: id === 'gdp' && place === 14,
    })),
  })),
})

const states = ['US-MI', 'US-IN', 'US-TX', 'US-OH', 'US-TN', 'US-CA', 'US-KY', 'US-AL'] as const

export const autoGdpByState = (language: Language = 'en'): AreasModel => {
  const periods = Array.from({ length: 28 }, (_, index) => String(1997 + index))
  const valuesOf = (area: string) => autoGdp[area] ?? []
  const rest = valuesOf('US').map(
    (whole, index) => whole - states.reduce((sum, area) => sum + (valuesOf(area)[index] ?? 0), 0),
  )
  return {
    ...common(
      'us-auto-gdp',
      language,
      'Value added of the car industry by state',
      'Billion US dollars, 1997–2024',
    ),
    type: 'areas',
    unit: billionDollars,
    periods,
    series: [
      ...states.map((area) => ({
        id: area,
        area,
        label: nameOf(area, language),
        rest: false,
        points: valuesOf(area).map((value) => datum(value)),
      })),
      {
        id: 'rest',
        label: language === 'en' ? 'Other states' : 'Altri stati',
        rest: true,
        points: rest.map((value) => datum(value, ['E'], ['derived'])),
      },
    ],
  }
}

export const mirafiori = (language: Language = 'en'): ColumnsModel => ({
  ...common('mirafiori-output', language, 'Vehicles built at Mirafiori', '2016–2025'),
  type: 'columns',
  unit: vehicles,
  periods: ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'],
  series: [
    {
      id: 'mirafiori',
      area: 'ITC11-MIRAFIORI',
      label: 'Mirafiori',
      highlight: true,
      points: [
        datum(65000, [], ['rounded']),
        datum('not-published'),
        datum('not-published'),
        datum(19000, [], ['rounded']),
        datum('not-published'),
        datum(77250, ['E'], ['derived']),
        datum(94710),
        datum(85940),
        datum(25920),
        datum(30202),
      ],
    },
  ],
  references: [],
})

export const piedmontTrade = (language: Language = 'en'): ColumnsModel => ({
  ...common('piedmont-exports', language, 'Piedmont’s exports and imports', 'Billion euro, 2016–2024'),
  type: 'columns',
  unit: billionEuro,
  periods: ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'],
  series: [
    {
      id: 'exports',
      label: language === 'en' ? 'Exports' : 'Esportazioni',
      highlight: true,
      points: [
        datum(44.5, ['E'], ['derived']),
        datum(47.9, ['P'], ['first-release']),
        datum(48.3, ['E'], ['derived']),
        datum(46.6, ['P'], ['first-release']),
        datum(41, ['P'], ['first-release']),
        datum(49.8, ['E'], ['derived']),
        datum(59, ['P'], ['first-release']),
        datum(63.6, [], ['revised']),
        datum(60.5, ['P'], ['first-release']),
      ],
    },
    {
      id: 'imports',
      label: language === 'en' ? 'Imports' : 'Importazioni',
      highlight: false,
      points: [
        datum('not-published'),
        datum(33.2, ['P'], ['first-release']),
        datum('not-published'),
        datum('not-published'),
        datum(27.9, ['P'], ['first-release']),
        datum('not-published'),
        datum(45.8, ['P'], ['first-release']),
        datum('not-published'),
        datum(45.3, ['P'], ['first-release']),
      ],
    },
  ],
  references: [],
})

const growth = (language: Language): ColumnsModel => ({
  ...common('growth', language, 'Change of exports on the year', 'Per cent'),
  type: 'columns',
  unit: { code: 'PC', multiplier: 0, decimals: 1 },
  periods: ['2022', '2023', '2024-01-01/P9M', '2024'],
  series: [
    {
      id: 'ITC1',
      area: 'ITC1',
      label: 'Piedmont',
      highlight: true,
      points: [datum(18.5), datum(7.8), datum(-3.5, ['P'], ['part-year']), datum(-4.9)],
    },
    {
      id: 'IT',
      area: 'IT',
      label: 'Italy',
      highlight: false,
      points: [datum(20), datum(0), datum('series-break'), datum(-0.4)],
    },
  ],
  references: [{ id: 'c', label: 'the goal', value: 5 }],
})

const many = (language: Language): LinesModel => ({
  ...perHeadTrend(language),
  id: 'many',
  title: 'Twenty-eight lines',
  series: Array.from({ length: 28 }, (_, index) =>
    series(
      `A${index}`,
      (perHead.IT ?? []).map((value, year) =>
        point(2000 + year, value * (0.35 + index * 0.06) + Math.sin(year + index) * 900),
      ),
      {
        label: index % 7 === 3 ? 'Provincia autonoma di Bolzano / Bozen' : `Area ${index}`,
        highlight: index === 9,
      },
    ),
  ),
})

/** What charts along time must bear. */
export const edgeCases = (
  language: Language = 'en',
): readonly (LinesModel | BumpModel | ColumnsModel | AreasModel)[] => [
  {
    ...perHeadTrend(language),
    id: 'gaps',
    title: 'Gaps, a break, an earlier vintage, nothing at all',
    unit: percent,
    series: [
      series(
        'ITC1',
        [6.2, 7, undefined, undefined, 9.1, 8, 7.5, -1].map((value, index) =>
          point(2016 + index, value ?? 'not-published', {
            breakBefore: index === 6,
            ...(index === 7 ? { status: ['E'] } : {}),
          }),
        ),
        { label: 'Piedmont', highlight: true },
      ),
      series(
        'old',
        [6, 6.6, 7.4, 8.8, 9.4, 8.4].map((value, index) => point(2016 + index, value)),
        {
          area: 'ITC1',
          label: 'Piedmont, vintage 2022',
          earlier: true,
        },
      ),
      series('none', [point(2016, 'suppressed')], { label: 'Aosta Valley' }),
    ],
  },
  {
    ...perHeadTrend(language),
    id: 'one',
    title: 'One point',
    series: [series('ITC1', [point(2023, 38100)], { label: 'Piedmont', highlight: true })],
  },
  { ...perHeadTrend(language), id: 'no-series', title: 'No series', series: [] },
  many(language),
  growth(language),
  {
    ...mirafiori(language),
    id: 'one-column',
    title: 'One column',
    periods: ['2024'],
    series: [{ id: 'm', label: 'Mirafiori', highlight: false, points: [datum(0)] }],
  },
  {
    ...autoGdpByState(language),
    id: 'holes',
    title: 'Layers with a hole and a lone year',
    series: autoGdpByState(language).series.map((one, index) =>
      index === 1
        ? {
            ...one,
            points: one.points.map((given, year) =>
              [8, 9, 10, 12].includes(year) ? datum('below-threshold') : given,
            ),
          }
        : one,
    ),
  },
]
