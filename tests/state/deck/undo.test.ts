import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance, begin, mostSteps, redo, settle, undo } from '../../../src/state/deck/undo.ts'

describe('undo', () => {
  it('brings back the state before, redo the one after', () => {
    const two = advance(advance(begin('a'), 'b'), 'c')
    expect(undo(two).present).toBe('b')
    expect(redo(undo(two)).present).toBe('c')
    expect(undo(undo(undo(two))).present).toBe('a')
  })

  it('where there is nothing to do leaves the history as it is', () => {
    const start = begin('a')
    expect(undo(start)).toBe(start)
    expect(redo(start)).toBe(start)
    expect(advance(start, 'a')).toBe(start)
    expect(settle(start)).toBe(start)
  })

  it('a new change forgets what was taken back', () => {
    const changed = advance(undo(advance(begin('a'), 'b')), 'c')
    expect(redo(changed)).toBe(changed)
    expect(undo(changed).present).toBe('a')
  })

  it('takes a text back as a whole, not letter by letter', () => {
    const typed = ['T', 'Ti', 'Tit'].reduce((history, text) => advance(history, text, 'title'), begin(''))
    expect(undo(typed).present).toBe('')
    const again = advance(settle(typed), 'Title', 'title')
    expect(undo(again).present).toBe('Tit')
  })

  it('takes two texts that were typed in turn back one by one', () => {
    const both = advance(advance(begin('a'), 'b', 'title'), 'c', 'notes')
    expect(undo(both).present).toBe('b')
    expect(undo(advance(undo(both), 'd', 'title')).present).toBe('b')
  })

  it('remembers so many steps, and forgets the oldest', () => {
    const numbers = Array.from({ length: mostSteps + 10 }, (_, index) => index + 1)
    const long = numbers.reduce((history, next) => advance(history, next), begin(0))
    expect(long.past).toHaveLength(mostSteps)
    expect(numbers.reduce(undo, long).present).toBe(10)
  })

  it('and redo are each other’s reverse', () => {
    const steps = fc.array(fc.nat(3), { maxLength: 20 })
    fc.assert(
      fc.property(steps, fc.nat(20), (states, back) => {
        const made = states.reduce((history, next) => advance(history, next), begin(-1))
        const times = Math.min(back, made.past.length)
        const backwards = Array.from({ length: times }).reduce<typeof made>(undo, made)
        expect(Array.from({ length: times }).reduce<typeof made>(redo, backwards)).toEqual({
          ...made,
          during: undefined,
        })
      }),
    )
  })
})
