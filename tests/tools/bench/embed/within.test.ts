import { expect, test, vi } from 'vitest'
import { within } from '../../../../tools/bench/embed/within.ts'

test('what is in time is given on, failures too', async () => {
  await expect(within(1_000, 'it', Promise.resolve(1))).resolves.toBe(1)
  await expect(within(1_000, 'it', Promise.reject(new Error('broken')))).rejects.toThrow('broken')
})

test('what is late is named', async () => {
  vi.useFakeTimers()
  const late = expect(within(2_000, 'painting a', new Promise(() => undefined))).rejects.toThrow(
    'painting a took more than 2 s',
  )
  await vi.advanceTimersByTimeAsync(2_000)
  await late
  vi.useRealTimers()
})
