import { describe, expect, it } from 'vitest'
import { snippetKinds } from '../../../src/embed/snippets.ts'
import {
  firstSettings,
  kindOf,
  optionsOf,
  rightOf,
  rightsOf,
  themeOf,
} from '../../../src/panels/embed/settings.ts'
import { noChoices } from '../../../src/state/choices.ts'

const settings = firstSettings('en', 600)
const choices = { areas: ['ITC1'], basis: 'per-head' } as const
const possible = { filters: ['areas', 'period', 'basis'], choices, omitsSource: false } as const

it('at first the page’s choices go along, locked, and nothing is free', () => {
  expect(optionsOf(settings, possible)).toEqual({
    theme: 'light',
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

it('what is set is locked unless its author says else; what is not set can be neither locked nor hidden', () => {
  expect(rightOf({}, 'areas', true)).toBe('locked')
  expect(rightOf({}, 'areas', false)).toBe('asked')
  for (const right of rightsOf(true)) expect(rightOf({ areas: right }, 'areas', true)).toBe(right)
  for (const right of rightsOf(false)) expect(rightOf({ areas: right }, 'areas', false)).toBe(right)
  expect(rightOf({ areas: 'locked' }, 'areas', false)).toBe('asked')
  expect(rightOf({ areas: 'hidden' }, 'areas', false)).toBe('asked')
  expect(rightOf({ areas: 'asked' }, 'areas', true)).toBe('locked')
})

describe('the theme', () => {
  it('is light at first where nobody tells the frame what the article is like', () => {
    expect(themeOf(settings)).toBe('light')
    for (const kind of ['loader', 'element'] as const) expect(themeOf({ ...settings, kind })).toBe('auto')
  })

  it('stays as it was picked, but that a frame alone has no ground to show', () => {
    for (const theme of ['auto', 'light', 'dark'] as const)
      for (const kind of snippetKinds) expect(themeOf({ ...settings, theme, kind })).toBe(theme)
    expect(themeOf({ ...settings, theme: 'transparent' })).toBe('light')
    expect(themeOf({ ...settings, theme: 'transparent', kind: 'loader' })).toBe('transparent')
  })
})

it('a state that is kept has no picture: its snippet is a frame then', () => {
  expect(kindOf({ ...settings, kind: 'markdown' })).toBe('markdown')
  const kept = { ...settings, pin: 'abc' }
  expect(snippetKinds.map((kind) => kindOf({ ...kept, kind }))).toEqual([
    'iframe',
    'loader',
    'element',
    'iframe',
    'iframe',
    'link',
  ])
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
