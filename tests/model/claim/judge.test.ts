import { describe, expect, test } from 'vitest'
import type { Condition, Judging } from '../../../src/model/claim/claim.ts'
import { judge } from '../../../src/model/claim/judge.ts'
import { readClaim } from '../../../src/model/claim/readClaim.ts'
import { assertedQuantity, type Evaluated } from '../../../src/model/figure/evaluate.ts'
import { gap } from '../../../src/model/gap.ts'
import type { UnitCode } from '../../../src/model/unit.ts'
import { smallAreas, smallCube } from '../smallCube.ts'

const said = (value: number, code: UnitCode = 'EUR', multiplier = 0) =>
  assertedQuantity({ value, unit: { code, multiplier, decimals: 0 } })

const quantities = new Map<string, Evaluated>([
  ['asserted', said(100)],
  ['more', said(104)],
  ['thousand', said(0.1, 'EUR', 3)],
  ['dollars', said(100, 'USD')],
  ['zero', said(0)],
  ['missing', { ...said(0), cell: gap('suppressed') }],
])
const text = { en: 'Because.', it: 'Perché.' }
const verdictOf = (judging: Judging) => {
  const judged = judge(judging, quantities)
  return 'problem' in judged ? judged.problem : judged.verdict
}
const when = (left: string, is: Condition['is'], right: string, tolerance?: number) =>
  verdictOf({
    rules: [
      { when: [{ left, is, right, tolerance }], verdict: 'holds' },
      { when: [], verdict: 'does-not-hold' },
    ],
    reason: text,
  })

describe('a verdict', () => {
  test('is that of the first rule whose conditions all hold', () => {
    const above = { left: 'more', is: 'above', right: 'asserted' } as const
    const below = { left: 'more', is: 'below', right: 'asserted' } as const
    const rules = [
      { when: [above, below], verdict: 'holds' },
      { when: [above], verdict: 'partly-holds' },
      { when: [], verdict: 'does-not-hold' },
    ] as const
    expect(judge({ rules, reason: text }, quantities)).toEqual({ verdict: 'partly-holds', by: 'rule' })
  })

  test('of a judgement is marked as one', () => {
    expect(judge({ judgement: 'plausible', reason: text }, quantities)).toEqual({
      verdict: 'plausible',
      by: 'judgement',
    })
  })

  test('compares across multipliers', () => {
    expect(when('thousand', 'equal', 'asserted')).toBe('holds')
    expect(when('more', 'above', 'thousand')).toBe('holds')
    expect(when('asserted', 'above', 'asserted')).toBe('does-not-hold')
  })

  test('"within" is relative to the right side, on either side of it', () => {
    expect(when('more', 'within', 'asserted', 0.05)).toBe('holds')
    expect(when('asserted', 'within', 'more', 0.05)).toBe('holds')
    expect(when('more', 'within', 'asserted', 0.03)).toBe('does-not-hold')
  })

  test('cannot be had of gaps, unlike units, unknown names, or where no rule fits', () => {
    expect(when('missing', 'above', 'asserted')).toBe('gap')
    expect(when('dollars', 'above', 'asserted')).toBe('different-currencies')
    expect(when('nobody', 'above', 'asserted')).toBe('unknown-figure')
    expect(when('more', 'within', 'zero', 0.1)).toBe('none-found')
    expect(verdictOf({ rules: [], reason: text })).toBe('none-found')
  })
})

describe('a claim', () => {
  const cube = smallCube({ periods: ['2023'], rows: { IT: ['156'], SK: ['123'] } })
  const context = {
    cube: (id: string) => (id === 'money' ? cube : undefined),
    areas: smallAreas,
    asserted: () => undefined,
  }
  const own = (area: string) => ({ value: { dataset: 'money', area } })

  test('is read beside its figures, verdict and reason', () => {
    const read = readClaim(
      {
        asserted: { value: 145, unit: { code: 'EUR', multiplier: 0, decimals: 0 } },
        also: { rank: { value: 1, unit: { code: 'RANK', multiplier: 0, decimals: 0 } } },
        statement: { en: '{asserted}, {asserted.rank|ordinal}', it: '{asserted}' },
        figures: {
          it: own('IT'),
          sk: own('SK'),
          rank: { rank: { ...own('IT').value, among: ['IT', 'SK'] } },
        },
        measured: { en: '{it} against {sk}', it: '{it}' },
        verdict: {
          rules: [
            { when: [{ left: 'rank', is: 'equal', right: 'asserted.rank' }], verdict: 'holds' },
            { when: [], verdict: 'does-not-hold' },
          ],
          reason: { en: 'It is {rank|ordinal}.', it: '' },
        },
      },
      context,
      'en',
    )
    expect(read.statement).toMatchObject({ text: '€145, 1st' })
    expect(read.measured).toMatchObject({ text: '€156 against €123' })
    expect(read.verdict).toEqual({ verdict: 'holds', by: 'rule' })
    expect(read.reason).toMatchObject({ text: 'It is 1st.' })
  })
})
