import { useEffect, useState } from 'react'

export interface Loaded<T> {
  /** What was loaded last, also while something else is on its way. */
  readonly value: T | undefined
  /** Whether `value` is not what is asked for now. */
  readonly waiting: boolean
  readonly error: Error | undefined
  readonly retry: () => void
}

interface Arrived<T> {
  readonly name: string
  readonly value?: T
  readonly error?: Error
}

/** What a promise brings, kept until the next one has brought something.
 *  @param name of what is asked for; with another name it is loaded anew. */
export function useLoaded<T>(name: string, load: () => Promise<T>): Loaded<T> {
  const [arrived, setArrived] = useState<Arrived<T>>()
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for what is loaded.
  useEffect(() => {
    let wanted = true
    load().then(
      (value) => wanted && setArrived({ name, value }),
      (error: unknown) =>
        wanted &&
        setArrived((last) => ({
          ...last,
          name,
          error: error instanceof Error ? error : new Error(String(error)),
        })),
    )
    return () => {
      wanted = false
    }
  }, [name, attempt])
  const current = arrived?.name === name
  return {
    value: arrived?.value,
    waiting: !current,
    error: current ? arrived.error : undefined,
    retry: () => {
      setArrived((last) => last && { ...last, name: '' })
      setAttempt(attempt + 1)
    },
  }
}
