/* A small dataset of our own form, made from a table: sales by country and year. */

/** Area → its value in each year; null for none. */
export type Table = Readonly<Record<string, readonly (number | null)[]>>

const text = (en: string, it = en) => ({ en, it })

/** The dataset of a table.
 *  @param years the first one; each further column is the year after. */
export function salesOf(table: Table, first = 2020): Readonly<Record<string, unknown>> {
  const areas = Object.keys(table)
  const columns = Math.max(...Object.values(table).map((row) => row.length))
  const years = Array.from({ length: columns }, (_, index) => String(first + index))
  return {
    $schema: '../schema/dataset.json',
    version: '2.0',
    class: 'dataset',
    label: 'Sales',
    source: 'A shop',
    updated: '2024',
    id: ['indicator', 'ref_area', 'time'],
    size: [1, areas.length, years.length],
    role: { metric: ['indicator'], geo: ['ref_area'], time: ['time'] },
    dimension: {
      indicator: {
        label: 'Indicator',
        category: {
          index: ['sales'],
          unit: { sales: { decimals: 1, label: 'million euro', multiplier: 6 } },
        },
      },
      ref_area: { label: 'Area', category: { index: areas } },
      time: { label: 'Period', category: { index: years } },
    },
    extension: {
      ponte: {
        id: 'sales',
        label: text('Sales', 'Vendite'),
        description: text('Sales', 'Vendite'),
        dimensions: Object.fromEntries(
          ['indicator', 'ref_area', 'time'].map((id) => [id, { label: text(id), names: {} }]),
        ),
        indicators: {
          sales: {
            label: text('Sales', 'Vendite'),
            kind: 'flow',
            unit: { code: 'EUR', multiplier: 6, decimals: 1 },
            rankOrder: 'descending',
            tieWithin: 0,
          },
        },
        origins: [{ producer: text('A shop'), table: 'till', licence: 'CC0', vintage: '2024' }],
      },
    },
    value: areas.flatMap((area) => years.map((_, column) => table[area]?.[column] ?? null)),
  }
}

const data = (areas: readonly string[]) => [
  { dataset: 'sales', at: { indicator: 'sales', ref_area: [...areas], time: 'all' } },
]

/** Lines of every country, and a title about Italy's last year. */
export const linesView = {
  id: 'sales-lines',
  topic: 'places',
  chart: 'lines',
  label: text('Sales', 'Vendite'),
  title: text('Italy sold {last} in {last.period}', 'L’Italia ha venduto {last|long} nel {last.period}'),
  figures: {
    last: { value: { dataset: 'sales', area: 'IT', period: 'latest', at: { indicator: 'sales' } } },
  },
  data: data(['IT', 'DE', 'FR', 'ES']),
}

/** One year's ranking. */
export const barsView = {
  id: 'sales-rank',
  topic: 'places',
  chart: 'bars',
  label: text('Rank', 'Posizione'),
  title: text('Italy comes {rank|place}', 'L’Italia è {rank|place}'),
  figures: { rank: { rank: { area: 'IT', period: '@', among: ['IT', 'DE', 'FR', 'ES'] } } },
  data: data(['IT', 'DE', 'FR', 'ES']),
}
