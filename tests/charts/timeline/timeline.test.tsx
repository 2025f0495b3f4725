// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { dayText } from '../../../src/charts/timeline/dayText.ts'
import { kindCounts } from '../../../src/charts/timeline/encounters.ts'
import { timeline } from '../../../src/charts/timeline/timeline.ts'
import type { TimelineModel } from '../../../src/charts/types.ts'
import { dateText } from '../../../src/model/dateText.ts'
import { spaced } from '../spaced.ts'
import { missionTimeline } from '../timelineSamples.ts'

afterEach(cleanup)

const element = (model: TimelineModel) => (
  <timeline.Static model={model} layout={timeline.layout(model)} emphasized={undefined} />
)
const rowNames = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)

describe('days', () => {
  it('are named as readers write them', () => {
    expect(dayText('2025-04-22', 'en')).toBe('Tuesday 22 April 2025')
    expect(dayText('2025-04-22', 'it')).toBe('martedì 22 aprile 2025')
    expect(dayText('2025-06-01', 'it')).toBe('domenica 1º giugno 2025')
    expect(spaced(dateText('2025-04-22', 'it', 'short'))).toBe('22 apr 2025')
  })
})

describe('the mission', () => {
  it('has every encounter by itself: eight, five, two, and two without a day', () => {
    const model = missionTimeline('en')
    expect(model.days.map((day) => [day.date, day.entries.length])).toEqual([
      ['2025-04-22', 8],
      ['2025-04-23', 5],
      ['2025-04-24', 2],
      [undefined, 2],
    ])
    expect(kindCounts(model).map(({ id, count }) => [id, count])).toEqual([
      ['vehicle-maker', 6],
      ['supplier', 3],
      ['agency', 2],
      ['association', 2],
      ['institution', 1],
      ['bank', 1],
      ['services', 1],
      ['convention', 1],
    ])
    expect(model.delegation).toHaveLength(11)
  })
  it('shows everything without scripts', () => {
    const html = renderToString(element(missionTimeline('it')))
    for (const text of [
      'martedì 22 aprile 2025',
      'Rivian',
      'Mayco International',
      'Politecnico di Torino',
      '17 incontri su 17',
    ])
      expect(html).toContain(text)
    expect(html).not.toContain('style=')
    expect(html).not.toMatch(/NaN|undefined|\bnull\b/)
  })
  it('is a list of days with its meetings, and a table', () => {
    render(element(missionTimeline('en')))
    expect(document.querySelectorAll('time')).toHaveLength(3)
    const [days] = screen.getAllByRole('list')
    if (!days) throw new Error('no list')
    within(days).getByText('Wednesday 23 April 2025')
    expect(rowNames()).toHaveLength(17)
    screen.getByRole('table', { name: '17 of 17 encounters' })
  })
})

describe('the kinds', () => {
  it('narrow the table down, one or several; none or All shows everything', async () => {
    const user = userEvent.setup()
    render(element(missionTimeline('en')))
    const press = (name: string) => user.click(screen.getByRole('button', { name }))
    await press('Supplier 3')
    screen.getByRole('table', { name: '3 of 17 encounters' })
    expect(rowNames().map((name) => name?.replace('At dinner', ''))).toEqual([
      'Webasto US',
      'Eaton',
      'Mayco International',
    ])
    expect(screen.getByRole('button', { name: 'Supplier 3' }).getAttribute('aria-pressed')).toBe('true')
    await press('Bank 1')
    expect(rowNames()).toHaveLength(4)
    await press('Supplier 3')
    await press('Bank 1')
    expect(rowNames()).toHaveLength(17)
    await press('Bank 1')
    await press('All 17')
    expect(rowNames()).toHaveLength(17)
  })
})

describe('the table of the timeline', () => {
  it('has one row an encounter', () => {
    const { columns, rows } = timeline.table(missionTimeline('it'))
    expect(columns.map((column) => column.label)).toEqual(['Chi', 'Tipo', 'Giorno', 'Dove', 'Di che cosa'])
    expect(rows).toHaveLength(17)
    expect(rows[1]?.map(spaced)).toEqual([
      'Rivian',
      'Costruttore',
      '22 apr 2025',
      'Pontiac, contea di Oakland',
      'Valuta una visita a Torino',
    ])
    expect(rows.at(-1)?.[2]).toBe('giorno non riportato')
  })
})
