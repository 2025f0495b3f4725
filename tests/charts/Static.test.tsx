import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { areas } from '../../src/charts/areas/areas.ts'
import { bump } from '../../src/charts/bump/bump.ts'
import { columns } from '../../src/charts/columns/columns.ts'
import { lines } from '../../src/charts/lines/lines.ts'
import type { ChartKind, ChartModel, LayoutCommon } from '../../src/charts/types.ts'
import {
  autoGdpByState,
  edgeCases,
  michiganShare,
  mirafiori,
  perHeadTrend,
  piedmontTrade,
  rankOverTime,
  vehicleProduction,
} from './timeSamples.ts'

function draw<M extends ChartModel, L extends LayoutCommon>(
  kind: ChartKind<M, L>,
  model: M,
  emphasized?: string,
): string {
  return renderToString(<kind.Static model={model} layout={kind.layout(model)} emphasized={emphasized} />)
}

const samples = [
  ...[michiganShare('it'), perHeadTrend(), vehicleProduction('en', 'log')].map(
    (model) => [model.id, draw(lines, model)] as const,
  ),
  ['rank-over-time', draw(bump, rankOverTime())],
  ...[mirafiori(), piedmontTrade('it')].map((model) => [model.id, draw(columns, model)] as const),
  ['us-auto-gdp', draw(areas, autoGdpByState())],
  ...edgeCases().map((model) => {
    if (model.type === 'lines') return [model.id, draw(lines, model)] as const
    if (model.type === 'bump') return [model.id, draw(bump, model)] as const
    if (model.type === 'columns') return [model.id, draw(columns, model)] as const
    return [model.id, draw(areas, model)] as const
  }),
] as const

describe.each(samples)('the static drawing of %s', (_, html) => {
  it('has no style attribute: a strict content security policy refuses them in HTML', () => {
    expect(html).not.toContain('style=')
  })
  it('draws no number that is none', () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined|\bnull\b/)
  })
  it('is small', () => {
    expect(html.length).toBeLessThan(20_000)
  })
  it('is named for those who do not see it', () => {
    expect(html).toMatch(/role="img" aria-label="[^"]+"/)
  })
})

describe('a static drawing', () => {
  it('is the same each time', () => {
    expect(draw(lines, michiganShare())).toBe(draw(lines, michiganShare()))
  })
  it('carries names, claims and ticks as text', () => {
    const html = draw(lines, michiganShare('it'))
    for (const text of [
      'Michigan',
      'Carolina del Sud',
      'Stati Uniti',
      'Dichiarato: 10%',
      '14%',
      '1997',
      '2024',
    ])
      expect(html).toContain(text)
  })
  it('marks what is emphasised and mutes the rest', () => {
    const html = draw(lines, michiganShare(), 'US-OH')
    expect(html).toMatch(/class="line s\d em" [^>]*data-id="US-OH"/)
    expect(html).toMatch(/class="line h1 strong mu" [^>]*data-id="US-MI"/)
  })
  it('shows the name that found no room while its line is emphasised', () => {
    const many = edgeCases().find((model) => model.id === 'many')
    if (many?.type !== 'lines') throw new Error('no sample')
    const id = lines.layout(many).lines.find((line) => line.label.hidden)?.id
    const end = new RegExp(`data-part="end-label" data-id="${id}"`)
    expect(draw(lines, many)).not.toMatch(end)
    expect(draw(lines, many, id)).toMatch(end)
  })
  it('writes the reason into the slot of a missing column', () => {
    expect(draw(columns, mirafiori('it'))).toContain('non pubblicato')
  })
})
