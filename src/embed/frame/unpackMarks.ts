import type { Mark } from '../../charts/types.ts'
import type { FrameChart } from './frameData.ts'
import { spokenText } from './spokenText.ts'

/** The marks of a page, as its script needs them. */
export function unpackMarks({ runs, columns, x, y, texts, spoken }: FrameChart): readonly Mark[] {
  const marks: Mark[] = []
  let [across, down] = [0, 0]
  const stops = columns?.map(([step, prefix]) => {
    across += step
    return [across, prefix] as const
  })
  for (const [series, heading, count, first, area, claim] of runs)
    for (let step = 0; step < count; step += 1) {
      const index = marks.length
      down += y[index] ?? 0
      across += x?.[index] ?? 0
      const [place, prefix] = stops?.[first + step] ?? [across, '']
      const lines = (prefix + texts[index]).split('\n')
      marks.push({
        id: String(index),
        series,
        area: area === 1 ? series.split('.').pop() : area || undefined,
        x: place / 1e3,
        y: down,
        heading,
        lines,
        spoken: spoken?.[index] ?? spokenText(heading, lines),
        claim: claim === 1,
      })
    }
  return marks
}
