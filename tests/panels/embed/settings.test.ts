import { expect, it } from 'vitest'
import { firstSettings, optionsOf } from '../../../src/panels/embed/settings.ts'
import { noChoices } from '../../../src/state/choices.ts'

const settings = firstSettings('en', 600)
const choices = { areas: ['ITC1'], basis: 'per-head' } as const
const possible = { filters: ['areas', 'period', 'basis'], choices, omitsSource: false } as const

it('at first the page’s choices go along, locked, and nothing is free', () => {
  expect(optionsOf(settings, possible)).toEqual({
    theme: 'auto',
    choices,
    free: [],
    hidden: [],
    title: true,
    source: true,
  })
})

it('any filter can be free; only what is set can be hidden', () => {
  const rights = { period: 'free', areas: 'hidden', basis: 'locked' } as const
  expect(optionsOf({ ...settings, rights }, possible)).toMatchObject({ free: ['period'], hidden: ['areas'] })
  const unset = { ...possible, choices: noChoices }
  expect(optionsOf({ ...settings, rights }, unset)).toMatchObject({ free: ['period'], hidden: [] })
})

it('sources go only where the licences let them', () => {
  const wish = { ...settings, source: false }
  expect(optionsOf(wish, possible).source).toBe(true)
  expect(optionsOf(wish, { ...possible, omitsSource: true }).source).toBe(false)
})

it('a state that is kept takes no choices and no filters', () => {
  const kept = { ...settings, pin: 'abc', rights: { areas: 'free', basis: 'hidden' }, theme: 'dark' } as const
  expect(optionsOf(kept, possible)).toEqual({
    theme: 'dark',
    choices: noChoices,
    free: [],
    hidden: [],
    title: true,
    source: true,
  })
})
