// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { bars } from '../../../src/charts/bars/bars.ts'
import type { BarsModel } from '../../../src/charts/types.ts'
import { gap } from '../../../src/model/gap.ts'
import {
  autoShareByState,
  birthsDeaths,
  gdpAsState,
  gdpFall,
  michiganPlants,
  reportedExports,
  unemploymentAsState,
} from '../rankedSamples.ts'

afterEach(cleanup)

const element = (model: BarsModel, emphasized?: string) => (
  <bars.Static model={model} layout={bars.layout(model)} emphasized={emphasized} />
)
const samples = [
  autoShareByState,
  birthsDeaths,
  gdpAsState,
  gdpFall,
  michiganPlants,
  reportedExports,
  unemploymentAsState,
]

describe('static bars', () => {
  it.each(samples.map((make) => [make('it').id, make('it')] as const))(
    '%s: plain, small, without a broken number',
    (_, model) => {
      const html = renderToString(element(model))
      expect(html).not.toContain('style=')
      expect(html).not.toMatch(/NaN|Infinity|undefined|\bnull\b/)
      expect(html.length / model.rows.length).toBeLessThan(1200)
      expect(html).toBe(renderToString(element(model)))
    },
  )
  it('name the picture, and every row with rank and number', () => {
    const model = gdpAsState('it')
    render(element(model))
    expect(screen.getByRole('img', { name: model.title })).toBeTruthy()
    for (const text of ['Piemonte', 'Slovacchia', '18', '156 mld €', 'Provvisorio, derivato'])
      screen.getByText(text)
  })
  it('write the reason where there is no number', () => {
    const model = gdpAsState('en')
    const rows = model.rows.map((row) => (row.area === 'MT' ? { ...row, cell: gap('not-published') } : row))
    render(element({ ...model, rows }))
    screen.getByText('not published')
    expect(document.querySelectorAll('rect[data-id="x.MT"]')).toHaveLength(0)
  })
  it('draw claims dashed and say that they are claims', () => {
    render(element(reportedExports('en')))
    screen.getByText('◆ Claimed: €1.1 bn')
    screen.getByText('of which from Piedmont: €550 m (claimed)')
    screen.getByText('A claim, not a statistic')
    expect(document.querySelectorAll('.bar-outline')).toHaveLength(1)
  })
  it('draw a claim across the rows with its words', () => {
    render(element(michiganPlants('en')))
    expect(document.querySelectorAll('.claim .dashed')).toHaveLength(1)
    screen.getByText('Open end: at least so many')
    screen.getByText('≥ 735')
  })
  it('mute the rest while the attention is on one', () => {
    render(element(gdpAsState('en'), 'FR'))
    expect(document.querySelectorAll('.row.em')).toHaveLength(1)
    expect(document.querySelectorAll('.row.mu')).toHaveLength(27)
  })
})
