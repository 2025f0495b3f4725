import { markdownTable } from '../markdownTable.ts'
import { spread } from '../median.ts'
import { kb, mb, ms } from '../units.ts'
import type { FrameVisit } from './visit.ts'

const plain = (value: number): string => String(Math.round(value))
const hundredth = (value: number): string => value.toFixed(3)

/** What was measured, as a table's lines; texts without units, so that a range reads as one. */
const lines: readonly {
  readonly head: string
  readonly of: keyof FrameVisit
  readonly text: (value: number) => string
}[] = [
  { head: 'bytes over the wire', of: 'bytes', text: kb },
  { head: 'requests', of: 'requests', text: plain },
  { head: 'first chart painted', of: 'firstPainted', text: ms },
  { head: 'all charts painted', of: 'allPainted', text: ms },
  { head: 'first chart answers a pointer', of: 'hoverable', text: ms },
  { head: 'first hover to tooltip', of: 'firstHover', text: ms },
  { head: 'blocking', of: 'blocking', text: ms },
  { head: 'layout shift of the article', of: 'shift', text: hundredth },
  { head: 'largest shift in a frame', of: 'frameShift', text: hundredth },
  { head: 'JS heap', of: 'heap', text: mb },
  { head: 'JS heap and documents', of: 'memory', text: mb },
]

function cell(values: readonly (number | undefined)[], text: (value: number) => string): string {
  const found = spread(values)
  if (!found) return '–'
  const [low, high] = [text(found.least), text(found.most)]
  if (low === high) return text(found.median)
  return `${text(found.median)} (${low.replace(/ \D+$/, '')}–${high.replace(/ \D+$/, '')})`
}

/** Medians side by side, each with least and most where they differ, as a table in Markdown: a column for each candidate. */
export function reportTable(visits: ReadonlyMap<string, readonly FrameVisit[]>): string {
  return markdownTable([
    ['', ...visits.keys()],
    ...lines.map(({ head, of, text }) => [
      head,
      ...[...visits.values()].map((all) =>
        cell(
          all.map((visit) => visit[of]),
          text,
        ),
      ),
    ]),
  ])
}
