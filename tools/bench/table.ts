import type { Visit } from './visit.ts'

/** The middle of some numbers, the mean of the two middle ones where they are even; undefined of none, or where one is missing. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b)
  if (sorted.length === 0 || sorted.length < values.length) return undefined
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

const ms = (value: number) => `${Math.round(value)} ms`
const kb = (value: number) => `${(value / 1000).toFixed(1)} kB`

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
  const lines = [['', ...columns.map((column) => column.head)], ...rows]
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index + 1]?.length ?? 0)))
  const first = Math.max(...lines.map((line) => line[0]?.length ?? 0))
  const printed = lines.map(
    (line) =>
      `| ${line.map((cell, index) => (index === 0 ? cell.padEnd(first) : cell.padStart(widths[index - 1] ?? 0))).join(' | ')} |`,
  )
  const rule = `| ${[first, ...widths].map((width, index) => `${'-'.repeat(width - 1)}${index === 0 ? '-' : ':'}`).join(' | ')} |`
  return [printed[0], rule, ...printed.slice(1)].join('\n')
}
