import { useCallback, useState } from 'react'

export interface Said {
  readonly text: string
  /** How often something was said: the same words said again are heard again. */
  readonly times: number
}

/** What was said last, and how to say something. */
export function useSaid(): readonly [Said, (text: string) => void] {
  const [said, setSaid] = useState<Said>({ text: '', times: 0 })
  const say = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), [])
  return [said, say]
}
