/* Answers that were computed independently of this program, from the same published tables: Piedmont among the states of
   the EU-27, Italy kept whole. They are only compared with. */

interface Named {
  readonly area: string
  readonly value: number
}

export interface ExpectedRank {
  readonly what: string
  readonly dataset: string
  readonly at: Readonly<Record<string, string>>
  readonly perHead?: boolean
  readonly year: string
  readonly value: number
  readonly rank: number
  readonly of: number
  readonly above: Named
  readonly below: Named
  readonly slovakia: number
  readonly italy?: number
  /** Decimals to which the answers are given. */
  readonly decimals: number
}

const gdp = {
  what: 'GDP, million EUR',
  dataset: 'regional-gdp',
  at: { indicator: 'gdp' },
  decimals: 1,
  of: 28,
}
const people = {
  what: 'population, 1 January',
  dataset: 'regional-population',
  at: { indicator: 'population' },
  decimals: 0,
  of: 28,
}
const pps = {
  what: 'GDP per inhabitant, PPS',
  dataset: 'regional-gdp-per-head',
  at: { indicator: 'gdp-per-head-pps' },
  decimals: 0,
  of: 28,
}
const nights = { dataset: 'tourism', year: '2024', of: 28 }
const all = { indicator: 'nights', c_resid: 'TOTAL' }

const named = (area: string, value: number): Named => ({ area, value })

export const expectedRanks: readonly ExpectedRank[] = [
  {
    ...gdp,
    year: '2014',
    value: 124277.6,
    rank: 17,
    above: named('RO', 150528.8),
    below: named('HU', 106335.3),
    slovakia: 76562.3,
    italy: 1627405.6,
  },
  {
    ...gdp,
    year: '2019',
    value: 137773.3,
    rank: 18,
    above: named('HU', 147373.2),
    below: named('SK', 94547.5),
    slovakia: 94547.5,
    italy: 1796648.5,
  },
  {
    ...gdp,
    year: '2023',
    value: 155971.8,
    rank: 18,
    above: named('HU', 196639.0),
    below: named('SK', 122918.9),
    slovakia: 122918.9,
    italy: 2128001.4,
  },
  {
    ...people,
    year: '2000',
    value: 4225083,
    rank: 20,
    above: named('HR', 4497735),
    below: named('IE', 3777565),
    slovakia: 5398657,
    italy: 56923524,
  },
  {
    ...people,
    year: '2013',
    value: 4425816,
    rank: 20,
    above: named('IE', 4609779),
    below: named('HR', 4247803),
    slovakia: 5410836,
    italy: 60277309,
  },
  {
    ...people,
    year: '2024',
    value: 4251623,
    rank: 20,
    above: named('IE', 5351681),
    below: named('HR', 3861967),
    slovakia: 5424687,
    italy: 58971230,
  },
  {
    ...pps,
    year: '2000',
    value: 24400,
    rank: 5,
    above: named('SE', 24600),
    below: named('AT', 24300),
    slovakia: 9400,
    italy: 22500,
  },
  {
    ...pps,
    year: '2014',
    value: 27300,
    rank: 11,
    above: named('FR', 29000),
    below: named('IT', 26100),
    slovakia: 20900,
    italy: 26100,
  },
  {
    ...pps,
    year: '2023',
    value: 38100,
    rank: 11,
    above: named('FI', 40100),
    below: named('FR', 37800),
    slovakia: 28100,
    italy: 37500,
  },
  {
    ...gdp,
    what: 'GDP per inhabitant, EUR',
    perHead: true,
    year: '2023',
    value: 36686,
    rank: 12,
    above: named('MT', 37164),
    below: named('IT', 36077),
    slovakia: 22651,
    italy: 36077,
    decimals: 0,
  },
  {
    what: 'area, km²',
    dataset: 'area',
    at: {},
    year: '2025',
    value: 25387,
    rank: 24,
    of: 28,
    above: named('BE', 30528),
    below: named('SI', 20273),
    slovakia: 49035,
    decimals: 0,
  },
  {
    ...nights,
    what: 'tourism nights',
    at: all,
    value: 14395737,
    rank: 23,
    above: named('SK', 14666864),
    below: named('MT', 11320179),
    slovakia: 14666864,
    italy: 466158045,
    decimals: 0,
  },
  {
    ...nights,
    what: 'tourism nights of guests from abroad',
    at: { indicator: 'nights', c_resid: 'FOR' },
    value: 7362027,
    rank: 21,
    above: named('MT', 10605083),
    below: named('FI', 6368626),
    slovakia: 4897842,
    italy: 253948443,
    decimals: 0,
  },
  {
    ...nights,
    what: 'tourism nights per inhabitant',
    at: all,
    perHead: true,
    value: 3.39,
    rank: 22,
    above: named('BE', 3.79),
    below: named('HU', 3.32),
    slovakia: 2.7,
    italy: 7.9,
    decimals: 1,
  },
  {
    what: 'unemployment, lowest first',
    dataset: 'regional-labour',
    at: { indicator: 'unemployment-rate' },
    year: '2023',
    value: 6.2,
    rank: 18,
    of: 28,
    above: named('HR', 6.1),
    below: named('EE', 6.4),
    slovakia: 5.8,
    italy: 7.7,
    decimals: 1,
  },
]

/** Piedmont's value and rank year by year, from a first year on. */
export interface ExpectedCourse {
  readonly what: string
  readonly dataset: string
  /** The state as of mid-2024, kept in the archive. */
  readonly archived?: boolean
  readonly at: Readonly<Record<string, string>>
  readonly from: number
  readonly values: readonly number[]
  readonly ranks: readonly number[]
}

export const expectedCourses: readonly ExpectedCourse[] = [
  {
    ...gdp,
    what: 'GDP, mid-2024 vintage',
    archived: true,
    from: 2000,
    values: [
      99693.14, 104025.68, 107464.89, 111566.88, 115980.42, 119156.81, 123909.96, 128008.29, 128396.71,
      119814.09, 124550.6, 127658.9, 123364.91, 124536.96,
    ],
    ranks: [15, 15, 15, 15, 15, 15, 16, 16, 17, 17, 17, 17, 17, 17],
  },
  {
    ...gdp,
    from: 2014,
    values: [
      124277.62, 126868.33, 130070.95, 134450.31, 137202.41, 137773.32, 126659.44, 137532.17, 146618.08,
      155971.77,
    ],
    ranks: [17, 17, 17, 17, 17, 18, 18, 18, 18, 18],
  },
  {
    ...people,
    from: 2000,
    values: [
      4225083, 4219421, 4212726, 4222134, 4260654, 4284486, 4296203, 4306018, 4358273, 4389110, 4401572,
      4410887, 4416745, 4425816, 4420924, 4403562, 4384226, 4370348, 4349911, 4328565, 4311217, 4274945,
      4256350, 4251351, 4251623,
    ],
    ranks: [
      20, 20, 20, 20, 20, 20, 20, 21, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20,
    ],
  },
  {
    ...pps,
    from: 2000,
    values: [
      24400, 25000, 25400, 25900, 26000, 26600, 27800, 28800, 29100, 26700, 27700, 28400, 27600, 27600, 27300,
      28100, 29500, 30700, 31500, 32000, 29800, 32900, 35900, 38100,
    ],
    ranks: [5, 4, 4, 6, 8, 8, 8, 10, 10, 10, 10, 10, 11, 11, 11, 11, 11, 11, 11, 12, 12, 12, 11, 11],
  },
]
