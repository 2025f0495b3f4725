import { beforeAll, describe, expect, test } from 'vitest'
import type { ChartModel } from '../../../src/charts/types.ts'
import { nativeChart } from '../../../src/handout/chart/nativeChart.ts'
import type { Highlight } from '../../../src/handout/emphasis.ts'
import { workbook } from '../../../src/handout/file/workbook.ts'
import { pptxMessages } from '../../../src/i18n/pptxMessages.ts'
import { gallerySamples } from '../../../tools/site/gallerySamples.ts'
import { defaultModels } from '../../../tools/site/pages.ts'
import { readSite } from '../../../tools/site/readSite.ts'
import { autoShareByState, gdpFall, michiganPlants } from '../../charts/rankedSamples.ts'
import { edgeCases, michiganShare, mirafiori } from '../../charts/timeSamples.ts'
import { expectCells } from '../support/expectCells.ts'
import { all, first, openZip, readXml } from '../support/openFile.ts'
import { readParts } from '../support/readChart.ts'
import { misplaced } from '../support/schemaOrder.ts'

/** Of a chart over a whole slide, and of one of two. */
const wide = { width: 873, height: 330 }
const narrow = { width: 415, height: 260 }

let samples: readonly ChartModel[]

beforeAll(async () => {
  const site = await readSite('data')
  samples = [
    ...gallerySamples(defaultModels(site, 'en')).map(({ model }) => model),
    ...edgeCases(),
    gdpFall('en'),
  ].filter(({ type }) => type !== 'map' && type !== 'timeline')
})

function drawn(model: ChartModel, room = wide, highlight: Highlight = []) {
  const chart = nativeChart(model, highlight, room)
  if (!chart) throw new Error(`${model.id} is no chart of Office`)
  const xml = readXml(chart.xml, model.id)
  const name = pptxMessages[model.language].dataSheet
  const read = readParts(xml, openZip(workbook([{ name, rows: chart.sheet }])))
  return { chart, xml, read }
}

describe('every chart in every state', () => {
  test('holds the cells’ numbers, in its picture and in its sheet, on a whole slide and on half of one', () => {
    expect(samples.length).toBeGreaterThan(30)
    for (const [index, model] of samples.entries())
      for (const room of index % 3 === 0 ? [wide, narrow] : [wide])
        expectCells(model, drawn(model, room).read)
  }, 60_000)

  test('is what Office can read: every part at its place, no number that is none', () => {
    for (const model of samples) {
      const { chart, xml } = drawn(model)
      expect(misplaced(xml), model.id).toEqual([])
      expect(chart.xml, model.id).not.toMatch(/NaN|Infinity|undefined/)
      for (const axis of all(xml, 'c:valAx')) {
        const [low, high] = ['c:min', 'c:max'].map((name) => Number(first(axis, name).attributes.val))
        expect(low, model.id).toBeLessThan(high ?? 0)
      }
    }
  }, 60_000)

  test('never shows a missing number as zero', () => {
    for (const model of samples)
      expect(nativeChart(model, [], wide)?.xml).toContain('<c:dispBlanksAs val="gap"/>')
  })
})

test('maps and timelines have no form in Office', () => {
  const [model] = samples
  if (model)
    expect(nativeChart({ ...model, type: 'timeline', kinds: [], days: [], delegation: [] }, [], wide)).toBe(
      undefined,
    )
})

test('a zero is a zero, in the chart and in its sheet', () => {
  const model = edgeCases().find(({ id }) => id === 'one-column')
  expect(model && drawn(model).read.series[0]?.values).toEqual([0])
  expect(model && drawn(model).read.sheet[1]?.[1]).toBe(0)
})

test('a stack with a hole is of columns, whose missing places stay empty', () => {
  const model = edgeCases().find(({ id }) => id === 'holes')
  if (!model) throw new Error('no sample')
  const { read, chart } = drawn(model)
  expect(read.kinds).toEqual(['barChart'])
  expect(read.series.every(({ values }) => values[8] === undefined)).toBe(true)
  expect(chart.key.join()).toContain('too small to be shown')
})

test('why columns are missing is said below them', () => {
  expect(drawn(mirafiori()).chart.key.join()).toMatch(/20\d\d.*: not published/)
})

test('a series without a number is named below the chart', () => {
  const model = edgeCases().find(({ id }) => id === 'gaps')
  expect(model && drawn(model).chart.key).toContain('Aosta Valley: no data')
})

test('floors read as floors', () => {
  expect(drawn(michiganPlants('en')).chart.xml).toContain('&quot;≥ &quot;')
})

test('rows without room are told and kept in the sheet', () => {
  const { chart, read } = drawn(autoShareByState('en'), narrow)
  const [few = 0, of = 0] = chart.shown ?? []
  expect(few).toBeLessThan(of)
  expect(read.sheet.length).toBeGreaterThan(of)
})

test('what stands out in a state keeps its colour, and the others step back', () => {
  const plain = drawn(michiganShare())
  const { xml } = drawn(michiganShare(), wide, ['US-IN'])
  const colours = (root: typeof xml) =>
    all(root, 'c:ser').map((series) => [
      first(series, 'c:v').text,
      first(first(series, 'c:spPr'), 'a:srgbClr').attributes.val,
    ])
  const before = new Map(colours(plain.xml).map(([name, colour]) => [name, colour]))
  const kept = colours(xml).filter(([name, colour]) => before.get(name) === colour)
  expect(kept.map(([name]) => name).filter((name) => !name?.startsWith('◆'))).toEqual(['Indiana'])
})

test('a point that stands out by itself has its number beside it', () => {
  const { xml } = drawn(michiganShare(), wide, ['US-MI 2009'])
  const michigan = all(xml, 'c:ser').find((series) => first(series, 'c:v').text === 'Michigan')
  const shown = michigan
    ? all(michigan, 'c:dLbl').filter((label) => first(label, 'c:showVal').attributes.val === '1')
    : []
  expect(shown).toHaveLength(2)
})
