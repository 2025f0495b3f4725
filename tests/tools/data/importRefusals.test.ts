import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { areas, csvOf, describeFile, goodRows, openWorkshop, type Workshop } from './importFixture.ts'

let workshop: Workshop
beforeEach(async () => {
  workshop = await openWorkshop()
})
afterEach(() => workshop.close())

const [table] = describeFile.tables
/** The description with parts of its table replaced. */
const withTable = (parts: object) => ({ ...describeFile, tables: [{ ...table, ...parts }] })
const withRow = (row: string) => ({ csv: csvOf([...goodRows, row]) })

/** What is wrong, the input, the place that is named, and a part of what and of the remedy. */
const cases: readonly (readonly [string, Parameters<Workshop['run']>[0], string, string, string])[] = [
  [
    'an unknown column',
    {
      csv: csvOf(
        ['exports,IT,Italy,2022,1,billion EUR,,a,x'],
        'what,geo,name,year,value,unit,flag,source,colour',
      ),
    },
    'trade.csv:1',
    'Column "colour" is not described',
    '"unused"',
  ],
  [
    'a missing column',
    { csv: csvOf(['exports,IT,Italy,2022,1,billion EUR,a'], 'what,geo,name,year,value,unit,source') },
    'trade.csv:1',
    'Column "flag" is missing',
    'take it out of "columns"',
  ],
  [
    'a column named twice',
    { csv: csvOf([], 'what,geo,geo') },
    'trade.csv:1',
    'Column "geo" occurs twice',
    'Rename or remove',
  ],
  ['an empty table', { csv: '' }, 'trade.csv', 'empty', 'column names'],
  [
    'a row that is too long',
    withRow('exports,IT,Italy,2024,1,000,billion EUR,,a'),
    'trade.csv:9',
    '9 cells',
    'quotation marks',
  ],
  [
    'a stray quotation mark',
    withRow('exports,IT,"Ita"ly,2024,1,billion EUR,,a'),
    'trade.csv:9',
    '',
    'quotation marks',
  ],
  [
    'a duplicate key',
    withRow('exports,IT,Italy,2022,600.2,billion EUR,,b'),
    'trade.csv:9',
    'exports · US · IT · 2022 was already given in line 2 of trade.csv',
    'Leave out one',
  ],
  [
    'a value that is no number',
    withRow('exports,IT,Italy,2024,"1,5",billion EUR,,a'),
    'trade.csv:9',
    '"1,5" is not a number',
    'decimal point',
  ],
  [
    'a value that only begins as a number',
    withRow('exports,IT,Italy,2024,15*,billion EUR,,a'),
    'trade.csv:9',
    '"15*" is not a number',
    'decimal point',
  ],
  [
    'an empty value without a reason',
    withRow('exports,IT,Italy,2024,,billion EUR,,a'),
    'trade.csv:9',
    'The value is empty',
    'a status: N, Q',
  ],
  [
    'an unknown unit',
    withRow('exports,IT,Italy,2024,1,barrels,,a'),
    'trade.csv:9',
    'The unit "barrels" is unknown',
    '"units"',
  ],
  [
    'a unit of another kind',
    withRow('exports,IT,Italy,2024,1,percent,,a'),
    'trade.csv:9',
    'not that of "exports" (EUR)',
    'another indicator',
  ],
  [
    'an unknown area',
    withRow('exports,XX,Nowhere,2024,1,billion EUR,,a'),
    'trade.csv:9',
    'The area "XX" is unknown',
    'areas.json',
  ],
  [
    'an area name without a code',
    withRow('exports,,Nowhere,2024,1,billion EUR,,a'),
    'trade.csv:9',
    'The area "Nowhere" has no code',
    '"areas"."names"',
  ],
  [
    'an indicator without a mapping',
    withRow('tariffs,IT,Italy,2024,1,billion EUR,,a'),
    'trade.csv:9',
    'The indicator "tariffs" is not mapped',
    'skipped',
  ],
  [
    'a flag without a rule',
    withRow('exports,IT,Italy,2024,1,billion EUR,perhaps,a'),
    'trade.csv:9',
    'No rule is for the flag "perhaps"',
    '"flags"',
  ],
  [
    'a part of a flag without a rule',
    withRow('exports,IT,Italy,2024,1,billion EUR,period=Jan-Sep; rounded,a'),
    'trade.csv:9',
    'the flag "rounded"',
    '"flags"',
  ],
  [
    'a year that is no period',
    withRow('exports,IT,Italy,24,1,billion EUR,,a'),
    'trade.csv:9',
    '"24" is not a period',
    '2023-Q4',
  ],
  [
    'a code that its dimension lacks',
    { describe: withTable({ rows: [{ where: { geo: 'IT' }, dimensions: { counterpart_area: 'ZZ' } }] }) },
    'trade.csv:2',
    '"ZZ" is not a category of "counterpart_area"',
    '"dimensions"',
  ],
  [
    'a dimension that nothing names',
    { describe: withTable({ indicators: { ...table?.indicators, exports: { indicator: 'exports' } } }) },
    'trade.csv:2',
    'Nothing says which "counterpart_area"',
    'Give its indicator',
  ],
  [
    'an indicator that the dataset lacks',
    { describe: withTable({ rows: [{ where: { geo: 'IT' }, dimensions: { indicator: 'tariffs' } }] }) },
    'trade.csv:2',
    '"tariffs" is not an indicator',
    '"indicators"',
  ],
  [
    'an indicator without any row',
    { csv: csvOf(goodRows.filter((row) => !row.startsWith('imports'))) },
    'trade.meta.json',
    'No row gives the indicator "imports" a value',
    'take it out',
  ],
  [
    'a rule on a column that is not there',
    { describe: withTable({ rows: [{ where: { colour: 'red' }, status: 'B' }] }) },
    'trade.meta.json',
    'column "colour"',
    'Correct the name',
  ],
  [
    'an expression that does not compile',
    { describe: withTable({ flags: [{ flag: '/(/', status: 'B' }] }) },
    'trade.meta.json',
    '/(/ is not a regular expression',
    'backslash',
  ],
  [
    'an origin of codes that do not occur',
    {
      describe: { ...describeFile, origins: [{ ...describeFile.origins[0], covers: { ref_area: ['FR'] } }] },
    },
    'trade.meta.json',
    'covers "FR"',
    '"covers"',
  ],
  [
    'a table that was not given',
    { describe: { ...describeFile, tables: [...describeFile.tables, { ...table, file: 'more.csv' }] } },
    'trade.meta.json',
    'more.csv, which was not given',
    'command line',
  ],
  [
    'a table that is not described',
    { describe: withTable({ file: 'other.csv' }) },
    'trade.csv',
    'does not describe it',
    '"tables"',
  ],
  [
    'a description with a slip',
    { describe: { ...describeFile, label: { en: 'Trade' } } },
    'trade.meta.json',
    'label.it',
    'Correct',
  ],
  ['a list of areas with a slip', { areas: { ...areas, groups: 'none' } }, 'areas.json', 'groups', 'Correct'],
]

describe('stops, names file and line, says what to do, and writes nothing', () => {
  it.each(cases)('%s', async (_, input, place, what, remedy) => {
    const { ok, text } = await workshop.run(input)
    expect(ok).toBe(false)
    expect(text).toContain(`${place}: `)
    expect(text).toContain(what)
    expect(text).toContain(remedy)
    expect(text).toContain('Nothing was written.')
    expect(await workshop.written()).toEqual([])
  })

  it('names every problem of a table at once', async () => {
    const rows = ['exports,XX,Nowhere,2024,1,billion EUR,,a', 'exports,IT,Italy,2024,x,billion EUR,,a']
    const { text } = await workshop.run({ csv: csvOf([...goodRows, ...rows]) })
    expect(text).toContain('trade.csv:9: ')
    expect(text).toContain('trade.csv:10: ')
  })

  it('a file that is not there', async () => {
    const { runImport } = await import('../../../tools/data/runImport.ts')
    const { ok, text } = await runImport([
      'none.csv',
      '--describe',
      'none.meta.json',
      '--out',
      workshop.folder,
    ])
    expect(ok).toBe(false)
    expect(text).toContain('none.csv: The file cannot be read.')
  })

  it('an older file stays as it was when a later import stops', async () => {
    await workshop.run({})
    const before = await workshop.read('trade.json')
    await workshop.run(withRow('exports,IT,Italy,2024,x,billion EUR,,a'))
    expect(await workshop.read('trade.json')).toBe(before)
  })
})
