// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { map } from '../../../src/charts/map/map.ts'
import type { MapModel } from '../../../src/charts/types.ts'
import { autoShareMap, perHeadMap } from '../mapSamples.ts'

afterEach(cleanup)

const element = (model: MapModel, emphasized?: string) => (
  <map.Static model={model} layout={map.layout(model)} emphasized={emphasized} />
)

describe('the static map', () => {
  it.each([autoShareMap('it'), perHeadMap('en')].map((model) => [model.id, model] as const))(
    '%s: plain, small, without a broken number',
    (_, model) => {
      const html = renderToString(element(model))
      expect(html).not.toContain('style=')
      expect(html).not.toMatch(/NaN|Infinity|undefined|\bnull\b/)
      expect(html.length).toBeLessThan(22_000)
    },
  )
  it('is one picture without tab stops, its classes named in a list', () => {
    const model = autoShareMap('it')
    render(element(model))
    screen.getByRole('img', { name: model.title })
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'meno di 0,25%',
      '0,25–0,5%',
      '0,5–1%',
      '1–2%',
      '2–4%',
      '4% e oltre',
      'nessun dato',
    ])
    expect(document.querySelectorAll('[tabindex], a, button')).toHaveLength(0)
  })
  it('hatches what has no number and outlines what is highlighted', () => {
    render(element(autoShareMap('en')))
    expect(document.querySelector('[data-id="US-WY"]')?.getAttribute('fill')).toMatch(/^url\(#/)
    expect(document.querySelectorAll('.outline')).toHaveLength(1)
    cleanup()
    render(element(autoShareMap('en'), 'US-OH'))
    expect(document.querySelectorAll('.outline')).toHaveLength(2)
  })
  it('draws Piedmont as a circle at its place', () => {
    render(element(perHeadMap('en')))
    expect(document.querySelectorAll('circle[data-id="ITC1"]')).toHaveLength(1)
    screen.getByText('38,100')
  })
  it('has no interactive hand: recharts knows no shapes of land', () => {
    expect(map.interactive).toBeUndefined()
  })
})
