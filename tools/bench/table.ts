import { markdownTable } from './markdownTable.ts'
import { median } from './median.ts'
import { kb, ms } from './units.ts'
import type { Visit } from './visit.ts'

const columns: readonly {
  readonly head: string
  readonly of: keyof Visit
  readonly text: (value: number) => string
}[] = [
  { head: 'first paint', of: 'firstPaint', text: ms },
  { head: 'largest paint', of: 'largestPaint', text: ms },
  { head: 'blocking', of: 'blocking', text: ms },
  { head: 'layout shift', of: 'shift', text: (value) => value.toFixed(3) },
  { head: 'scripts', of: 'scripts', text: kb },
  { head: 'all bytes', of: 'bytes', text: kb },
  { head: "filter's first answer", of: 'firstAnswer', text: ms },
  { head: 'next answer', of: 'nextAnswer', text: ms },
]

/** The medians of each page's visits as a table in Markdown. */
export function toTable(visits: ReadonlyMap<string, readonly Visit[]>): string {
  const rows = [...visits].map(([name, all]) => [
    name,
    ...columns.map(({ of, text }) => {
      const value = median(all.map((visit) => visit[of]))
      return value === undefined ? '–' : text(value)
    }),
  ])
  return markdownTable([['', ...columns.map((column) => column.head)], ...rows])
}
