// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import BarsInteractive from '../../src/charts/bars/Interactive.tsx'
import { layoutBars } from '../../src/charts/bars/layout.ts'
import { BarsStatic } from '../../src/charts/bars/Static.tsx'
import DotsInteractive from '../../src/charts/dots/Interactive.tsx'
import { layoutDots } from '../../src/charts/dots/layout.ts'
import { DotsStatic } from '../../src/charts/dots/Static.tsx'
import ScatterInteractive from '../../src/charts/scatter/Interactive.tsx'
import { layoutScatter } from '../../src/charts/scatter/layout.ts'
import { ScatterStatic } from '../../src/charts/scatter/Static.tsx'
import type { BarsModel, DotsModel, ScatterModel } from '../../src/charts/types.ts'
import { michiganJobs, partsDeficit } from './dotsSamples.ts'
import { autoShareByState, birthsDeaths, gdpFall, michiganPlants, reportedExports } from './rankedSamples.ts'
import { wealthAndWork } from './scatterSamples.ts'

afterEach(cleanup)

const width = 640

const barHands = (model: BarsModel): readonly [ReactNode, ReactNode] => {
  const hand = { model, layout: layoutBars(model), emphasized: undefined }
  return [
    <BarsStatic key="s" {...hand} />,
    <BarsInteractive key="i" {...hand} width={width} active={undefined} />,
  ]
}
const dotHands = (model: DotsModel): readonly [ReactNode, ReactNode] => {
  const hand = { model, layout: layoutDots(model), emphasized: undefined }
  return [
    <DotsStatic key="s" {...hand} />,
    <DotsInteractive key="i" {...hand} width={width} active={undefined} />,
  ]
}
const scatterHands = (model: ScatterModel): readonly [ReactNode, ReactNode] => {
  const hand = { model, layout: layoutScatter(model), emphasized: undefined }
  return [
    <ScatterStatic key="s" {...hand} />,
    <ScatterInteractive key="i" {...hand} width={width} active={undefined} />,
  ]
}

/** Every drawn part that a reader can point at or read, with its text. */
function partsOf(hand: ReactNode): readonly string[] {
  const { container } = render(hand)
  const parts = [...container.querySelectorAll('[data-part]')].map(
    (part) => `${part.getAttribute('data-part')} ${part.getAttribute('data-id')} ${part.textContent}`,
  )
  cleanup()
  return parts.sort()
}

describe('the interactive hand draws the same parts as the static one', () => {
  it.each([
    ...[autoShareByState, birthsDeaths, gdpFall, michiganPlants, reportedExports].map(
      (make) => [make('it').id, barHands(make('it'))] as const,
    ),
    ...[michiganJobs, partsDeficit].map((make) => [make('en').id, dotHands(make('en'))] as const),
    ['wealth-and-work', scatterHands(wealthAndWork('en'))] as const,
  ])('%s', (_, [still, lively]) => {
    const parts = partsOf(still)
    expect(parts.length).toBeGreaterThan(5)
    expect(partsOf(lively)).toEqual(parts)
  })
})

describe('the active row', () => {
  it('lies on a band', () => {
    const model = gdpFall('en')
    const layout = layoutBars(model)
    const { container } = render(
      <BarsInteractive
        model={model}
        layout={layout}
        emphasized={undefined}
        width={width}
        active={layout.marks[3]}
      />,
    )
    expect(container.querySelector('.cursor-band')?.getAttribute('y')).toBe(String(layout.rows[3]?.top))
  })
})
