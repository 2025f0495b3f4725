import type { Emphasis } from '../charts/types.ts'

interface Subject {
  readonly id: string
  readonly area?: string | undefined
}

/** What stands out in a state of a slide; empty is as the chart has it. */
export type Highlight = readonly string[]

/** How a series or row is drawn beside others in a state of a slide. A highlight that names none of them changes nothing. */
export function emphasisOf(subjects: readonly Subject[], highlight: Highlight): (one: Subject) => Emphasis {
  const isIt = ({ id, area }: Subject) =>
    highlight.includes(id) || (area !== undefined && highlight.includes(area))
  if (!subjects.some(isIt)) return () => 'default'
  return (one) => (isIt(one) ? 'highlighted' : 'muted')
}
