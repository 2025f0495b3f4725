import { describe, expect, it } from 'vitest'
import {
  elapsed,
  isRunning,
  moved,
  noTime,
  paused,
  started,
  type TalkClock,
  usedBy,
} from '../../src/state/talkClock.ts'

describe('the clock of a talk', () => {
  it('stands until the first move, which starts it', () => {
    expect(isRunning(noTime)).toBe(false)
    expect(elapsed(noTime, 5000)).toBe(0)
    const clock = moved(noTime, 'a', 'b', 10_000)
    expect(isRunning(clock)).toBe(true)
    expect(elapsed(clock, 12_500)).toBe(2500)
  })

  it('is started by a step within a slide, too', () => {
    expect(isRunning(moved(noTime, 'a', 'a', 10_000))).toBe(true)
  })

  it('stands in a pause, whatever moves, and goes on where it stood', () => {
    const clock = paused(started(noTime, 1000), 4000)
    const turned = moved(clock, 'a', 'b', 60_000)
    expect(isRunning(turned)).toBe(false)
    expect(elapsed(turned, 90_000)).toBe(3000)
    expect(elapsed(started(turned, 100_000), 101_000)).toBe(4000)
  })

  it('once started is not started again', () => {
    const clock = started(noTime, 1000)
    expect(started(clock, 9000)).toBe(clock)
  })

  it('gives each slide its time, all visits together, pauses left out', () => {
    let clock: TalkClock = started(noTime, 0)
    clock = moved(clock, 'a', 'b', 10_000)
    clock = moved(clock, 'b', 'a', 15_000)
    clock = started(paused(clock, 17_000), 117_000)
    expect(usedBy(clock, 'a', true, 120_000)).toBe(15_000)
    expect(usedBy(clock, 'b', false, 120_000)).toBe(5000)
    expect(usedBy(clock, 'c', true, 117_000)).toBe(2000)
  })

  it('never runs backwards, where the machine’s own is set back', () => {
    expect(elapsed(started(noTime, 10_000), 9000)).toBe(0)
    expect(moved(started(noTime, 10_000), 'a', 'b', 9000).used).toEqual({ a: 0 })
  })
})
