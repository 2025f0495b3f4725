// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { dots } from '../../../src/charts/dots/dots.ts'
import type { DotsModel } from '../../../src/charts/types.ts'
import { michiganJobs, partsDeficit } from '../dotsSamples.ts'

afterEach(cleanup)

const element = (model: DotsModel) => (
  <dots.Static model={model} layout={dots.layout(model)} emphasized={undefined} />
)

describe('static dots', () => {
  it.each([michiganJobs('it'), partsDeficit('en')].map((model) => [model.id, model] as const))(
    '%s: plain, small, without a broken number, never joined by a line',
    (_, model) => {
      const html = renderToString(element(model))
      expect(html).not.toContain('style=')
      expect(html).not.toMatch(/NaN|Infinity|undefined|\bnull\b|polyline/)
      expect(html.length).toBeLessThan(9000)
    },
  )
  it('name the picture and write every definition and number', () => {
    const model = partsDeficit('it')
    render(element(model))
    screen.getByRole('img', { name: model.title })
    screen.getByText('−70 mld $')
    screen.getByText('Dichiarato: −93,5 mld $')
    expect(document.querySelectorAll('path[data-part="mark"]')).toHaveLength(6)
  })
})
