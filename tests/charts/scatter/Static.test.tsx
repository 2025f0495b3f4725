// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { scatter } from '../../../src/charts/scatter/scatter.ts'
import { wealthAndWork } from '../scatterSamples.ts'

afterEach(cleanup)

const model = wealthAndWork('it')
const element = (emphasized?: string) => (
  <scatter.Static model={model} layout={scatter.layout(model)} emphasized={emphasized} />
)

describe('the static scatter', () => {
  it('is plain and small, without a broken number', () => {
    const html = renderToString(element())
    expect(html).not.toContain('style=')
    expect(html).not.toMatch(/NaN|Infinity|undefined|\bnull\b/)
    expect(html.length).toBeLessThan(18_000)
  })
  it('names picture, axes, groups and places', () => {
    render(element())
    screen.getByRole('img', { name: model.title })
    for (const text of [
      'PIL per abitante (SPA per abitante)',
      'Tasso di disoccupazione, 15–74 anni (%)',
      'Stati UE',
      'Dimensione: popolazione',
      'Piemonte',
      'Lussemburgo',
    ])
      screen.getByText(text)
    expect(document.querySelectorAll('[data-part="mark"]')).toHaveLength(model.points.length)
  })
  it('mutes the rest while the attention is on one', () => {
    render(element('FR'))
    expect(document.querySelectorAll('.em .bubble')).toHaveLength(1)
    expect(document.querySelectorAll('.mu .bubble')).toHaveLength(model.points.length - 1)
  })
})
