import { describe, expect, it } from 'vitest'
import { layoutDots } from '../../../src/charts/dots/layout.ts'
import { tableOfDots } from '../../../src/charts/dots/table.ts'
import { textWidth } from '../../../src/charts/textWidth.ts'
import { michiganJobs, partsDeficit } from '../dotsSamples.ts'
import { spaced } from '../spaced.ts'

const models = [michiganJobs('en'), michiganJobs('it'), partsDeficit('en'), partsDeficit('it')]

describe('dots by definition', () => {
  it.each(models.map((model) => [model.id, model.language, model] as const))(
    '%s (%s): rows follow each other, numbers stay inside the frame at every width',
    (_, __, model) => {
      const { dots, margins, height } = layoutDots(model)
      let floor = 0
      for (const dot of dots) {
        expect(dot.top).toBe(floor)
        floor += dot.height
        const lines = Math.max(dot.label.narrow.length, dot.label.wide.length)
        expect(dot.labelY - (lines - 1) * 16 - 12).toBeGreaterThanOrEqual(dot.top)
        expect(dot.y).toBeGreaterThan(dot.labelY)
        expect(dot.y + 8).toBeLessThan(floor)
        for (const width of [240, 320, 480, 1000]) {
          const plot = width - margins.left - margins.right
          const at = margins.left + dot.x * plot + dot.textDx
          const long = textWidth(dot.text)
          const [start, end] = dot.textDx < 0 ? [at - long, at] : [at, at + long]
          for (const line of (width < 480 ? dot.under?.narrow : dot.under?.wide) ?? [])
            expect(textWidth(line)).toBeLessThanOrEqual(width)
          if (dot.value === undefined || dot.under) continue
          expect(start).toBeGreaterThanOrEqual(-0.5)
          expect(end).toBeLessThanOrEqual(width + 0.5)
        }
      }
      expect(floor).toBeLessThanOrEqual(height)
    },
  )
  it('keep the order of the model and their places on one axis', () => {
    const model = partsDeficit('en')
    const { dots } = layoutDots(model)
    expect(dots.map((dot) => dot.id)).toEqual(model.rows.map((row) => row.id))
    const byValue = [...dots].sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
    expect([...dots].sort((a, b) => a.x - b.x).map((dot) => dot.id)).toEqual(byValue.map((dot) => dot.id))
  })
  it('name definition and period, which stay together', () => {
    const label = layoutDots(michiganJobs('en')).dots[0]?.label
    expect(spaced(label?.wide.join(' '))).toBe('BLS, payroll jobs, vehicle assembly (NAICS 3361) · Feb 2020')
    expect(label?.narrow.at(-1)).toContain('\u00a0·\u00a0Feb 2020')
  })
  it('say why there is no number', () => {
    const gap = layoutDots(michiganJobs('it')).dots.find((dot) => dot.id === 'census')
    expect(gap).toMatchObject({ value: undefined, text: 'non divulgato (dato riservato)' })
  })
  it('are hollow where the number is reserved, and the key says why', () => {
    const { dots, signs } = layoutDots(partsDeficit('en'))
    expect(dots.filter((dot) => dot.reserved).map((dot) => dot.id)).toEqual(['ita'])
    expect(signs.signs).toEqual(['reserved', 'claim'])
    expect(signs.legend.entries.map((entry) => entry.text)).toEqual(['Derived', 'A claim, not a statistic'])
  })
  it('mark the claim as one, with no more decimals than it has', () => {
    const { dots, claims, marks } = layoutDots(partsDeficit('en'))
    const claim = dots.at(-1)
    expect(claim).toMatchObject({ role: 'claim', text: 'Claimed: −$93.5\u00a0bn' })
    expect(claims).toEqual([claim?.x])
    expect(marks.at(-1)).toMatchObject({ claim: true })
  })
  it('have a long claim under its dot, in lines that fit, and give the plot the room', () => {
    const model = michiganJobs('it')
    const text = 'oltre 175.000 posti di lavoro'
    const rows = model.rows.map((row) => (row.claim ? { ...row, claim: { ...row.claim, text } } : row))
    const { dots, margins, height } = layoutDots({ ...model, rows })
    const claim = dots.at(-1)
    expect(claim?.under?.narrow.map(spaced)).toEqual(['Dichiarato: oltre 175.000 posti di', 'lavoro'])
    expect(claim?.under?.wide.map(spaced)).toEqual(['Dichiarato: oltre 175.000 posti di lavoro'])
    expect(dots.filter((dot) => dot.under)).toHaveLength(1)
    expect(margins.right).toBeLessThanOrEqual(56)
    // Two lines of 15 px below the dot.
    expect(height - (claim?.y ?? 0)).toBeGreaterThanOrEqual(19 + 15 + 4)
  })
  it('are alike where all or none are highlighted, strong beside others', () => {
    const model = michiganJobs('en')
    const [first, ...rest] = model.rows
    if (!first) throw new Error('no row')
    const roles = (rows: typeof model.rows) => [
      ...new Set(layoutDots({ ...model, rows }).dots.map((dot) => dot.role)),
    ]
    const all = model.rows.map((row) => ({ ...row, highlight: true }))
    expect(roles(all)).toEqual(['plain', 'claim'])
    expect(roles([{ ...first, highlight: true }, ...rest])).toEqual(['strong', 'plain', 'claim'])
  })
  it('work for one row and for none', () => {
    const model = michiganJobs('en')
    expect(layoutDots({ ...model, rows: model.rows.slice(0, 1) }).dots).toHaveLength(1)
    expect(layoutDots({ ...model, rows: [] }).dots).toEqual([])
  })
})

describe('the table of dots', () => {
  it('has definition, period and number, claims said to be claims', () => {
    const { columns, rows } = tableOfDots(partsDeficit('en'))
    expect(columns.map((column) => column.label)).toEqual([
      'Definition or source',
      'Period',
      'Value (billion US dollars)',
    ])
    expect(rows[4]).toEqual(['ITA, exports less imports', '2018', '−70.0 (derived)'])
    expect(rows[5]).toEqual(['US trade deficit in car parts', '', '−93.5 (claimed)'])
    expect(tableOfDots(michiganJobs('it')).rows[4]?.[2]).toBe('non divulgato (dato riservato)')
  })
})
