// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Chart } from '../../src/charts/Chart.tsx'
import { columns } from '../../src/charts/columns/columns.ts'
import { layoutLines } from '../../src/charts/lines/layout.ts'
import { lines } from '../../src/charts/lines/lines.ts'
import type { ChartModel } from '../../src/charts/types.ts'
import { michiganShare, mirafiori, perHeadTrend } from './timeSamples.ts'

const width = 640

// jsdom lays nothing out: every element is as wide as the frame.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, 352))
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const onEmphasize = vi.fn<(subject: string | undefined) => void>()
const onSelect = vi.fn<(subject: string) => void>()
beforeEach(() => {
  onEmphasize.mockReset()
  onSelect.mockReset()
})

const show = (model: ChartModel = michiganShare()) =>
  render(<Chart model={model} emphasized={undefined} onEmphasize={onEmphasize} onSelect={onSelect} />)
const frame = () => screen.getByRole('application')
const describedBy = () =>
  frame()
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent)
const spoken = () => document.querySelector('[aria-live]')?.textContent

/** Where the pointer is over a point of the sample. */
function over(id: string) {
  const { margins, marks } = layoutLines(michiganShare())
  const mark = marks.find((one) => one.id === id)
  if (!mark) throw new Error(`no mark ${id}`)
  return {
    clientX: margins.left + mark.x * (width - margins.left - margins.right),
    clientY: margins.top + mark.y,
  }
}

describe('a chart', () => {
  it('is there at once, named and described', () => {
    show()
    expect(frame().getAttribute('aria-label')).toBe('Motor vehicles, share of GDP')
    expect(frame().getAttribute('aria-roledescription')).toBe('chart')
    expect(describedBy()).toEqual(['Motor vehicles, share of GDP.', 'Arrow keys lead from value to value.'])
    expect(screen.getByRole('img', { name: 'Motor vehicles, share of GDP' })).toBeTruthy()
    expect(document.querySelector('.recharts-wrapper')).toBeNull()
  })

  it('is not described again where its page does so', () => {
    render(
      <>
        <p id="said">What the page says.</p>
        <Chart model={michiganShare()} describedBy="said" emphasized={undefined} onEmphasize={onEmphasize} />
      </>,
    )
    expect(describedBy()?.[0]).toBe('What the page says.')
    expect(screen.queryByText('Motor vehicles, share of GDP.')).toBeNull()
  })

  it('calls itself a chart in the model’s language', () => {
    show(michiganShare('it'))
    expect(frame().getAttribute('aria-roledescription')).toBe('grafico')
  })

  it('hands over to recharts when a reader turns to it', async () => {
    show()
    fireEvent.pointerEnter(frame())
    await waitFor(() => expect(document.querySelector('.recharts-wrapper')).not.toBeNull(), {
      timeout: 10_000,
    })
    expect(document.querySelectorAll('[data-part="mark"]')).toHaveLength(8)
    expect(screen.getByText('Claimed: 10%')).toBeTruthy()
  })

  it('stays as it is where recharts cannot be loaded', async () => {
    const load = vi.spyOn(lines, 'interactive').mockRejectedValue(new Error('offline'))
    show()
    fireEvent.pointerEnter(frame())
    await act(async () => {})
    expect(load).toHaveBeenCalled()
    expect(document.querySelector('.recharts-wrapper')).toBeNull()
    expect(screen.getByRole('img')).toBeTruthy()
  })

  it('keeps the static hand where there are too many columns', () => {
    const load = vi.spyOn(columns, 'interactive')
    const one = mirafiori()
    const periods = Array.from({ length: 501 }, (_, index) => String(1500 + index))
    show({
      ...one,
      periods,
      series: one.series.map((series) => ({
        ...series,
        points: periods.flatMap(() => series.points.slice(0, 1)),
      })),
    })
    fireEvent.pointerEnter(frame())
    expect(load).not.toHaveBeenCalled()
  })
})

describe('the pointer', () => {
  it('shows the facts of the nearest mark and emphasises its area', () => {
    show()
    fireEvent.pointerMove(frame(), { pointerType: 'mouse', ...over('US-IN 2013') })
    expect(screen.getByRole('tooltip').textContent).toBe('Indiana2013: 4.46%')
    expect(onEmphasize).toHaveBeenLastCalledWith('US-IN')
  })

  it('is not spoken', () => {
    show()
    fireEvent.pointerMove(frame(), { pointerType: 'mouse', ...over('US-IN 2013') })
    expect(spoken()).toBe('')
  })

  it('tells once of one mark', () => {
    show()
    fireEvent.pointerMove(frame(), { pointerType: 'mouse', ...over('US-IN 2013') })
    fireEvent.pointerMove(frame(), { pointerType: 'mouse', ...over('US-IN 2013') })
    expect(onEmphasize).toHaveBeenCalledTimes(1)
  })

  it('may enter the tooltip without closing it', () => {
    show()
    fireEvent.pointerMove(frame(), { pointerType: 'mouse', ...over('US-IN 2013') })
    fireEvent.pointerMove(screen.getByRole('tooltip'), { pointerType: 'mouse', clientX: 0, clientY: 0 })
    expect(screen.getByRole('tooltip').textContent).toContain('Indiana')
  })

  it('leaves nothing behind', () => {
    show()
    fireEvent.pointerMove(frame(), { pointerType: 'mouse', ...over('US-IN 2013') })
    fireEvent.pointerLeave(frame(), { pointerType: 'mouse' })
    expect(screen.queryByRole('tooltip')).toBeNull()
    expect(onEmphasize).toHaveBeenLastCalledWith(undefined)
  })

  it('selects by a click', () => {
    show()
    fireEvent.pointerUp(frame(), { pointerType: 'mouse', ...over('US-KY 2000') })
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('US-KY')
  })

  it('shows facts by a tap, and does not follow a finger that scrolls', () => {
    show()
    fireEvent.pointerMove(frame(), { pointerType: 'touch', ...over('US-KY 2000') })
    expect(screen.queryByRole('tooltip')).toBeNull()
    fireEvent.pointerUp(frame(), { pointerType: 'touch', ...over('US-KY 2000') })
    expect(screen.getByRole('tooltip').textContent).toContain('Kentucky')
    expect(onSelect).not.toHaveBeenCalled()
  })

  it('goes when the pointer is seen elsewhere, even where the browser sent no leave', () => {
    show()
    fireEvent.pointerMove(frame(), { pointerType: 'mouse', ...over('US-IN 2013') })
    expect(screen.getByRole('tooltip')).toBeTruthy()
    fireEvent.pointerMove(document.body, { pointerType: 'mouse' })
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('is sent away by Escape', () => {
    show()
    fireEvent.pointerMove(frame(), { pointerType: 'mouse', ...over('US-IN 2013') })
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(screen.queryByRole('tooltip')).toBeNull()
  })
})

describe('the keyboard', () => {
  it('reaches every series and speaks its marks', async () => {
    const user = userEvent.setup()
    show()
    await user.tab()
    expect(document.activeElement).toBe(frame())
    await user.keyboard('{ArrowRight}')
    expect(spoken()).toBe('Michigan, 1997: 11.63%.')
    await user.keyboard('{End}{ArrowDown}')
    expect(spoken()).toBe('Indiana, 2024: 3.99%.')
    expect(onEmphasize).toHaveBeenLastCalledWith('US-IN')
    await user.keyboard('{Enter}')
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('US-IN')
  })

  it('marks the place with a ring and shows the tooltip', async () => {
    const user = userEvent.setup()
    show()
    await user.tab()
    await user.keyboard('{Home}')
    expect(document.querySelector('.ring')).not.toBeNull()
    expect(screen.getByRole('tooltip')).toBeTruthy()
  })

  it('reaches claims, which no other chart is asked to emphasise', async () => {
    const user = userEvent.setup()
    show()
    await user.tab()
    await user.keyboard('{End}{ArrowDown>8/}')
    expect(spoken()).toContain('A claim, not a statistic.')
    expect(onEmphasize).toHaveBeenLastCalledWith(undefined)
  })

  it('leaves with Escape, and when the focus goes elsewhere', async () => {
    const user = userEvent.setup()
    show()
    await user.tab()
    await user.keyboard('{ArrowRight}{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
    await user.keyboard('{ArrowRight}')
    await user.tab()
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('leaves other keys, and arrows with Alt, to the browser', () => {
    show()
    expect(fireEvent.keyDown(frame(), { key: 'ArrowLeft', altKey: true })).toBe(true)
    expect(fireEvent.keyDown(frame(), { key: 'PageDown' })).toBe(true)
    expect(fireEvent.keyDown(frame(), { key: 'ArrowLeft' })).toBe(false)
  })
})

describe('a change of the model', () => {
  it('drops a mark that is gone', () => {
    const { rerender } = show()
    fireEvent.pointerMove(frame(), { pointerType: 'mouse', ...over('US-IN 2013') })
    rerender(<Chart model={perHeadTrend()} emphasized={undefined} onEmphasize={onEmphasize} />)
    expect(screen.queryByRole('tooltip')).toBeNull()
    expect(frame().getAttribute('aria-label')).toBe('GDP per inhabitant')
  })
})

describe('printing', () => {
  it('is done by the static hand, which fits any paper', async () => {
    show()
    fireEvent.pointerEnter(frame())
    await waitFor(() => expect(document.querySelector('.recharts-wrapper')).not.toBeNull(), {
      timeout: 10_000,
    })
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(document.querySelector('.recharts-wrapper')).toBeNull()
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(document.querySelector('.recharts-wrapper')).not.toBeNull()
  })
})
