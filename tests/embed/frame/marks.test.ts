import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../src/charts/kinds.ts'
import type { ChartModel, Mark } from '../../../src/charts/types.ts'
import { packMarks } from '../../../src/embed/frame/packMarks.ts'
import { spokenText } from '../../../src/embed/frame/spokenText.ts'
import { unpackMarks } from '../../../src/embed/frame/unpackMarks.ts'
import { makeSite } from '../../../tools/site/makeSite.ts'

const made = await makeSite('data')
const models: readonly ChartModel[] = [...made.models.en.values(), ...made.models.it.values()]

const words = ({ heading, lines, spoken, claim, series, area }: Mark) => ({
  heading,
  lines,
  spoken,
  claim,
  series,
  area,
})

describe('marks of every view, packed and unpacked', () => {
  it.each(models.map((model) => [`${model.language} ${model.id}`, model] as const))('%s', (_name, model) => {
    const layout = kindOf(model).layout(model)
    const packed = packMarks(layout)
    const read: unknown = JSON.parse(JSON.stringify(packed))
    expect(read).toEqual(packed)
    const marks = unpackMarks(packed)
    expect(marks.map(words)).toEqual(layout.marks.map(words))
    for (const [index, mark] of layout.marks.entries()) {
      expect(Math.abs((marks[index]?.x ?? Number.NaN) - mark.x)).toBeLessThan(0.000501)
      expect(Math.abs((marks[index]?.y ?? Number.NaN) - mark.y)).toBeLessThan(0.501)
    }
  })
  it('says again only what heading and lines do not', () => {
    const all = models.flatMap((model) => kindOf(model).layout(model).marks)
    const exceptions = models.flatMap((model) =>
      Object.keys(packMarks(kindOf(model).layout(model)).spoken ?? {}),
    )
    expect(all.length).toBeGreaterThan(3000)
    expect(exceptions.length).toBeLessThan(all.length / 200)
  })
})

describe('spokenText', () => {
  it('puts a period before the value, and each further line into a sentence', () => {
    expect(spokenText('Michigan', ['2023: $54 bn', 'provisional', 'Rounded.'])).toBe(
      'Michigan, 2023: $54 bn. Provisional. Rounded.',
    )
    expect(spokenText('Germany', ['€4 bn'])).toBe('Germany: €4 bn.')
  })
})
