import type { BarRow, BarsModel, Datum } from '../../src/charts/types.ts'
import { gap, isNumber } from '../../src/model/gap.ts'
import { ranking } from '../../src/model/rank.ts'
import { parseStatus } from '../../src/model/status.ts'
import type { Language } from '../../src/model/text.ts'
import type { Unit } from '../../src/model/unit.ts'
import { autoShare2024, gdp2023, gdpChange2020, type Sampled, unemployment2023 } from './publishedFigures.ts'

const million: Unit = { code: 'EUR', multiplier: 6, decimals: 1 }
export const billion: Unit = { code: 'EUR', multiplier: 9, decimals: 2 }
export const percent: Unit = { code: 'PC', multiplier: 0, decimals: 1 }
export const sharePercent: Unit = { code: 'PC', multiplier: 0, decimals: 2 }
export const establishments: Unit = { code: 'EST', multiplier: 0, decimals: 0 }
export const people: Unit = { code: 'PS', multiplier: 0, decimals: 0 }

/** The fields of every model that pictures hardly depend on. */
export const common = (id: string, language: Language, title: string, subtitle: string) => ({
  id,
  language,
  title,
  subtitle,
  description: title,
  notes: [],
  sources: [{ text: 'Eurostat', vintages: ['2026'], licence: 'CC BY 4.0' }],
})

/** A plain number. */
export const plain = (value: number): Datum => ({ cell: value, status: [], marks: [], notes: [] })

const toDatum = ([, , , value, status]: Sampled): Datum => ({
  cell: value ?? gap('below-threshold'),
  status: parseStatus(status ?? '') ?? [],
  marks: status === 'E' ? ['derived'] : [],
  notes: [],
})

interface Options {
  readonly highlight: readonly string[]
  readonly order?: 'descending' | 'ascending'
  readonly tieWithin?: number
}

/** Rows as the engine makes them: in the given order, ranked, the strong row's neighbours known. */
export function rankedRows(
  sampled: readonly Sampled[],
  language: Language,
  options: Options,
): readonly BarRow[] {
  const { highlight, order = 'descending', tieWithin = 0 } = options
  const data = sampled.map((one) => ({ one, datum: toDatum(one) }))
  const numbers = data.flatMap(({ one, datum }) =>
    isNumber(datum.cell) ? [{ id: one[0], value: datum.cell }] : [],
  )
  const ranks = ranking(numbers, order, tieWithin)
  const strong = sampled.flatMap(([area], index) => (highlight.includes(area) ? [index] : []))
  return data.map(({ one, datum }, index) => ({
    ...datum,
    id: `x.${one[0]}`,
    area: one[0],
    label: language === 'en' ? one[1] : one[2],
    rank: ranks.get(one[0]),
    highlight: highlight.includes(one[0]),
    neighbour: !strong.includes(index) && strong.some((place) => Math.abs(place - index) === 1),
  }))
}

const bars = (
  id: string,
  language: Language,
  texts: readonly [title: string, subtitle: string],
  unit: Unit,
  rows: readonly BarRow[],
): BarsModel => ({
  type: 'bars',
  ...common(id, language, ...texts),
  unit,
  atLeast: false,
  rows,
  references: [],
})

export const gdpAsState = (language: Language): BarsModel =>
  bars(
    'gdp-as-state',
    language,
    language === 'en'
      ? ['Piedmont would be the 18th economy of the Union', 'GDP at current prices, euro · 2023']
      : ['Il Piemonte sarebbe la diciottesima economia dell’Unione', 'PIL a prezzi correnti, euro · 2023'],
    million,
    rankedRows(gdp2023, language, { highlight: ['ITC1'] }),
  )

export const unemploymentAsState = (language: Language): BarsModel =>
  bars(
    'unemployment-as-state',
    language,
    ['Unemployment in Piedmont is near the average', 'Unemployment rate, 15–74 years · 2023'],
    percent,
    rankedRows(unemployment2023, language, { highlight: ['ITC1'], order: 'ascending', tieWithin: 0.05 }),
  )

/** 51 rows, the last without a number. */
export const autoShareByState = (language: Language): BarsModel => ({
  ...bars(
    'auto-share-by-state',
    language,
    ['No state depends on car making as Michigan does', 'Motor vehicles and parts, share of GDP · 2024'],
    sharePercent,
    rankedRows(autoShare2024, language, { highlight: ['US-MI'] }),
  ),
  references: [
    {
      id: 'a3',
      label:
        language === 'en'
          ? 'share of Michigan’s GDP that depends on the car industry'
          : 'quota del PIL del Michigan che dipende dall’industria dell’auto',
      value: 10,
    },
  ],
})

/** All numbers below zero. */
export const gdpFall = (language: Language): BarsModel =>
  bars(
    'italian-regions',
    language,
    ['GDP fell everywhere in 2020', 'GDP, change on the year before · 2020'],
    percent,
    rankedRows(gdpChange2020, language, { highlight: ['ITC1'] }),
  )

const row = (id: string, label: string, value: number, more: Partial<BarRow> = {}): BarRow => ({
  ...plain(value),
  id,
  label,
  highlight: false,
  neighbour: false,
  ...more,
})

/** Floors beside a claim. */
export const michiganPlants = (language: Language): BarsModel => {
  const names =
    language === 'en'
      ? ['Motor vehicles (NAICS 3361)', 'Bodies and trailers (NAICS 3362)', 'Parts (NAICS 3363)', 'All three']
      : [
          'Autoveicoli (NAICS 3361)',
          'Carrozzerie e rimorchi (NAICS 3362)',
          'Componenti (NAICS 3363)',
          'Tutti e tre',
        ]
  const values = [27, 41, 667, 735]
  return {
    ...bars(
      'michigan-plants',
      language,
      ['Michigan has at least 735 car plants', 'Establishments · 2021'],
      establishments,
      names.map((name, index) => row(`p${index}`, name, values[index] ?? 0, { marks: ['floor'] })),
    ),
    atLeast: true,
    references: [
      {
        id: 'a5',
        label: language === 'en' ? 'car plants in Michigan' : 'stabilimenti dell’auto in Michigan',
        value: 950,
      },
    ],
  }
}

/** A claim with a part, beside what statistics know. */
export const reportedExports = (language: Language): BarsModel => {
  const en = language === 'en'
  return bars(
    'reported-exports',
    language,
    ['What was reported, and what is known', 'Exports, euro'],
    billion,
    [
      row(
        'a1',
        en
          ? 'As reported: car industry exports to Michigan'
          : 'Come riportato: export auto verso il Michigan',
        1.1,
        {
          claim: {
            id: 'a1',
            label: en ? 'car industry exports to Michigan' : 'export dell’auto verso il Michigan',
            value: 1.1,
            part: { label: en ? 'of which from Piedmont' : 'di cui dal Piemonte', value: 0.55 },
          },
        },
      ),
      row('c', en ? 'Italy to the USA: car components' : 'Italia verso USA: componenti', 1.225, {
        period: '2024',
      }),
      row('v', en ? 'Italy to the USA: motor vehicles' : 'Italia verso USA: autoveicoli', 3.3, {
        period: '2024',
      }),
      row('p', en ? 'Piedmont to the USA: all goods' : 'Piemonte verso USA: tutte le merci', 5.25, {
        period: '2024',
        status: ['E'],
        marks: ['derived'],
        highlight: true,
        area: 'ITC1',
      }),
    ],
  )
}

/** Claims only, one below zero. */
export const birthsDeaths = (language: Language): BarsModel => {
  const labels =
    language === 'en' ? ['Births', 'Deaths', 'Natural balance'] : ['Nati', 'Morti', 'Saldo naturale']
  const values = [370000, 651000, -280000]
  return bars(
    'italy-births-deaths',
    language,
    ['Births and deaths in Italy', 'Persons · 2024'],
    people,
    labels.map((label, index) => {
      const value = values[index] ?? 0
      return row(`c${index}`, label, value, { claim: { id: `c${index}`, label, value } })
    }),
  )
}
