import type { LayoutCommon, Mark } from '../../charts/types.ts'
import type { FrameChart, Run } from './frameData.ts'
import { spokenText } from './spokenText.ts'

const thousandths = (x: number): number => Math.round(x * 1e3)

/** The words before the value, with the colon: "1997: ". Empty where a mark's first line has none. */
const prefixOf = ({ lines }: Mark): string => /^[^:]+: /.exec(lines[0] ?? '')?.[0] ?? ''

type Column = readonly [x: number, prefix: string]

/** Periods that the marks of a time chart share; undefined where a mark has none, or two marks at one place differ in it. */
function columnsOf(marks: readonly Mark[]): readonly Column[] | undefined {
  const found = new Map<number, string>()
  for (const mark of marks) {
    const [x, prefix] = [thousandths(mark.x), prefixOf(mark)]
    if (prefix === '' || (found.get(x) ?? prefix) !== prefix) return undefined
    found.set(x, prefix)
  }
  // Every mark a column of its own saves nothing.
  return found.size * 2 > marks.length ? undefined : [...found].sort(([a], [b]) => a - b)
}

/** How far each is from the one before. */
const stepsOf = (places: readonly number[]): readonly number[] =>
  places.map((place, index) => place - (places[index - 1] ?? 0))

function areaOf({ series, area }: Mark): string | 0 | 1 {
  if (area === undefined) return 0
  return series === area || series.endsWith(`.${area}`) ? 1 : area
}

const toRun = (mark: Mark, column: number): Run => {
  const area = areaOf(mark)
  if (mark.claim) return [mark.series, mark.heading, 1, column, area, 1]
  return area === 0 ? [mark.series, mark.heading, 1, column] : [mark.series, mark.heading, 1, column, area]
}

function joinRuns(runs: readonly Run[], inColumns: boolean): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const [series, heading, count, column, area, claim] = last ?? []
    const continues =
      last !== undefined &&
      series === run[0] &&
      heading === run[1] &&
      area === run[4] &&
      claim === run[5] &&
      (!inColumns || run[3] === (column ?? 0) + (count ?? 0))
    if (last && continues) {
      const [, , , , ...rest] = last
      joined[joined.length - 1] = [last[0], last[1], last[2] + 1, last[3], ...rest]
    } else joined.push(run)
  }
  return joined
}

/** A layout's marks as few bytes. `unpackMarks` is its inverse, but for ids, which become numbers, and places, which are
 *  rounded to what a screen can show. */
export function packMarks({ marks, margins, height, aspect, reach }: LayoutCommon): FrameChart {
  const columns = columnsOf(marks)
  const numbers = new Map(columns?.map(([x], index) => [x, index]))
  const runs = marks.map((mark) => toRun(mark, numbers.get(thousandths(mark.x)) ?? 0))
  const steps = stepsOf(columns?.map(([x]) => x) ?? marks.map(({ x }) => thousandths(x)))
  const exceptions = marks.flatMap((mark, index): [string, string][] =>
    spokenText(mark.heading, mark.lines) === mark.spoken ? [] : [[String(index), mark.spoken]],
  )
  return {
    margins,
    height,
    ...(aspect === undefined ? {} : { aspect }),
    ...(reach === undefined ? {} : { reach }),
    runs: joinRuns(runs, columns !== undefined),
    ...(columns
      ? { columns: columns.map(([, prefix], index): Column => [steps[index] ?? 0, prefix]) }
      : { x: steps }),
    y: stepsOf(marks.map(({ y }) => Math.round(y))),
    texts: marks.map((mark) => mark.lines.join('\n').slice(columns ? prefixOf(mark).length : 0)),
    ...(exceptions.length === 0 ? {} : { spoken: Object.fromEntries(exceptions) }),
  }
}
