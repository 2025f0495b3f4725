import { describe, expect, it } from 'vitest'
import { presenterMessages } from '../../src/i18n/presenterMessages.ts'
import { paceOf, planOf } from '../../src/state/talkPace.ts'

describe('the plan of a talk', () => {
  it('is what the slides say; one that says nothing has the mean of the others', () => {
    expect(planOf([{ seconds: 10 }, {}, { seconds: 30 }])).toEqual([10, 20, 30])
  })

  it('is none where no slide says anything', () => {
    expect(planOf([{}, {}])).toBeUndefined()
  })
})

describe('the pace of a talk', () => {
  const plan = [60, 30, 30]

  it('is on plan as long as the present slide has its time', () => {
    expect(paceOf(plan, 1, 60)).toEqual({ slide: 30, whole: 120, ahead: 0 })
    expect(paceOf(plan, 1, 90).ahead).toBe(0)
  })

  it('is ahead by what is left to the slides before, and behind by what the present one has too much', () => {
    expect(paceOf(plan, 2, 50).ahead).toBe(40)
    expect(paceOf(plan, 0, 80).ahead).toBe(-20)
  })

  it('has words for all three, in both languages', () => {
    const said = (ahead: number) =>
      (['en', 'it'] as const).map((language) =>
        presenterMessages[language].pace(ahead).replaceAll('\u00a0', ' '),
      )
    expect(said(80)).toEqual(['1 min 20 s ahead of plan', '1 min 20 s di anticipo'])
    expect(said(-40)).toEqual(['40 s behind plan', '40 s di ritardo'])
    expect(said(0)).toEqual(['On plan', 'In orario'])
    // Less than a second is nothing that anybody could do something about.
    expect(said(-0.4)).toEqual(['On plan', 'In orario'])
  })
})
