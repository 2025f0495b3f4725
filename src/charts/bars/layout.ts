import { isGap } from '../../model/gap.ts'
import { type ClaimUpright, claimUprights, uprightMarks } from '../claimUprights.ts'
import { markText } from '../markText.ts'
import { type SignKey, signKey } from '../signs.ts'
import type { BarRow, BarsModel, LayoutCommon, LayoutOptions, Mark } from '../types.ts'
import { domainFromZero, valueAcross } from '../valueAcross.ts'
import { type BarShape, type BarsGeometry, shapeOf } from './barShape.ts'
import { type BarsStyle, sidesOf, styleOf } from './barsStyle.ts'
import { datumOf, partText, unitOf } from './barTexts.ts'

export interface BarsLayout extends LayoutCommon {
  readonly style: BarsStyle
  readonly domain: readonly [number, number]
  /** Where bars stand, as a fraction of the plot's width. */
  readonly zero: number
  readonly rows: readonly BarShape[]
  readonly references: readonly ClaimUpright[]
  readonly signs: SignKey
}

function stack(geometry: BarsGeometry): readonly BarShape[] {
  const shapes: BarShape[] = []
  let top = 0
  for (const row of geometry.model.rows) {
    const shape = shapeOf(row, top, geometry)
    shapes.push(shape)
    top += shape.height
  }
  return shapes
}

function marksOf(row: BarRow, shape: BarShape, model: BarsModel): readonly Mark[] {
  const { unit, language } = model
  const claim = row.claim !== undefined
  const place = { series: row.id, area: row.area, y: shape.barTop + shape.barHeight / 2 }
  const part = row.claim?.part
  const words = partText(row, model)
  const facts = { name: row.label, datum: datumOf(row, model), language, period: row.period, claim }
  const whole = markText({
    ...facts,
    unit: unitOf(row, model),
    value: row.claim?.text,
    rank: row.rank,
    more: words === undefined ? [] : [words],
  })
  const marks = [{ ...place, id: row.id, x: shape.end, ...whole }]
  if (!part || !shape.part) return marks
  const datum = { cell: part.value, status: [], marks: [], notes: [] }
  const inner = markText({ name: part.label, datum, unit, language, claim, value: part.text })
  return [...marks, { ...place, id: shape.part.id, x: shape.part.to, ...inner }]
}

/** Rows from the top in the model's order; bars fill the plot's width from the smallest to the greatest number, zero
 *  and claims included. */
export function layoutBars(model: BarsModel, { narrowest }: LayoutOptions = {}): BarsLayout {
  const { unit, language } = model
  const values = model.rows.flatMap((row) => (isGap(row.cell) ? [] : [row.cell]))
  const domain = domainFromZero([...values, ...model.references.map((claim) => claim.value)])
  const across = valueAcross(domain)
  const style = styleOf(model, across, narrowest)
  const sides = sidesOf(model, style, across)
  const rows = stack({ model, style, sides, across })
  const references = claimUprights({ claims: model.references, unit, language, across, sides })
  const signs = signKey(
    model.rows.map((row) => ({ datum: datumOf(row, model), claim: row.claim !== undefined })),
    model.references.length > 0,
    language,
  )
  const last = rows.at(-1)
  return {
    reach: 'down',
    margins: { top: references.height, bottom: signs.height + 4, ...sides },
    height: last ? last.top + last.height : 24,
    marks: [
      ...uprightMarks(model.references, references.lines, unit, language),
      ...model.rows.flatMap((row, index) => {
        const shape = rows[index]
        return shape ? marksOf(row, shape, model) : []
      }),
    ],
    style,
    domain,
    zero: across(0),
    rows,
    references: references.lines,
    signs,
  }
}
