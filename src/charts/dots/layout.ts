import { isNumber } from '../../model/gap.ts'
import { trimmedDecimals } from '../claimLines.ts'
import { isReserved } from '../datumText.ts'
import { type FluidText, fluidText, lineCount } from '../fluidText.ts'
import { markText } from '../markText.ts'
import { type SignKey, signKey } from '../signs.ts'
import { textWidth } from '../textWidth.ts'
import { linearScale, type ValueScale } from '../ticks.ts'
import type { XTick } from '../timeTicks.ts'
import type { DotsModel, LayoutCommon, Mark } from '../types.ts'
import { valueAcross } from '../valueAcross.ts'
import { valueTicks } from '../valueTicks.ts'
import { type DotRole, type DotsRow, labelOf, roleOf, size, textOf } from './dotTexts.ts'

/** One row: a label, and under it a dot on the common axis. */
export interface Dot {
  readonly id: string
  readonly area?: string | undefined
  readonly role: DotRole
  readonly top: number
  readonly height: number
  readonly label: FluidText
  /** Baseline of the label's last line. */
  readonly labelY: number
  /** The stored number; undefined for a gap. */
  readonly value: number | undefined
  /** Fraction of the plot's width; 0 for a gap. */
  readonly x: number
  readonly y: number
  readonly reserved: boolean
  /** The number, or why there is none. */
  readonly text: string
  /** The same in lines under the dot, where it has no room beside it. */
  readonly under: FluidText | undefined
  /** Where the number's text begins, in pixels from the dot's middle; below zero: where it ends. */
  readonly textDx: number
}

export interface DotsLayout extends LayoutCommon {
  readonly domain: readonly [number, number]
  readonly ticks: readonly XTick[]
  readonly dots: readonly Dot[]
  /** Places of the claims, whose lines run through all rows. */
  readonly claims: readonly number[]
  readonly signs: SignKey
}

const leading = 16
export const underLeading = 15
/** From a row's last label line to its dot, and from there to the next row. */
const dotDrop = 14
const rowEnd = 22
/** Between the middle of a dot and its number. */
const textDx = 10
const narrowest = 240

/** Room at both sides of the plot for half of the end ticks' texts. */
function endsOf(scale: ValueScale, { unit, language }: DotsModel): readonly [number, number] {
  const ticks = valueTicks(scale, valueAcross(scale.domain), unit, language, 16)
  const half = (text = '') => Math.max(8, Math.ceil(textWidth(text, 12) / 2))
  return [half(ticks[0]?.text), half(ticks.at(-1)?.text)]
}

/** More than this is not left free right of the plot for a single long text. */
const widestRight = 56

interface TextPlace {
  /** Pixels from the dot's middle; below zero: the text ends there, left of the dot. */
  readonly dx: number
  /** Pixels that the text needs beyond the plot, in the narrowest container. */
  readonly beyond: number
  readonly under?: FluidText
}

/** Numbers stand right of their dots; a long one that would need much room beyond the plot stands left of its dot or, where
 *  there is no room either, below. */
function textPlace(
  row: DotsRow,
  model: DotsModel,
  left: number,
  across: (value: number) => number,
): TextPlace {
  const x = isNumber(row.cell) ? across(row.cell) : 0
  const weight = roleOf(row, model) === 'strong' ? 'bold' : 'normal'
  const width = textWidth(textOf(row, model), size, weight) + textDx
  const plot = narrowest - left - widestRight
  const beyond = width - (1 - x) * plot
  if (beyond <= widestRight) return { dx: textDx, beyond }
  if (x * plot + left >= width) return { dx: -textDx, beyond: 0 }
  return {
    dx: textDx,
    beyond: 0,
    under: fluidText(textOf(row, model), (container) => container, size, weight),
  }
}

function markOf(row: DotsRow, dot: Dot, model: DotsModel): Mark {
  const { unit: stored, language } = model
  const claim = row.claim !== undefined
  const decimals = claim && isNumber(row.cell) ? trimmedDecimals(row.cell, stored) : stored.decimals
  const unit = { ...stored, decimals }
  const period = row.period === '' ? undefined : row.period
  const text = markText({
    name: row.label,
    datum: row,
    unit,
    language,
    period,
    claim,
    value: row.claim?.text,
  })
  return { id: row.id, series: row.id, area: row.area, x: dot.x, y: dot.y, ...text }
}

/** Rows from the top in the model's order, all on one axis, whose numbers stand under the plot. */
export function layoutDots(model: DotsModel): DotsLayout {
  const values = model.rows.flatMap((row) => (isNumber(row.cell) ? [row.cell] : []))
  const scale = linearScale(values, 5, 'near')
  const across = valueAcross(scale.domain)
  const [left, least] = endsOf(scale, model)
  const places = model.rows.map((row) => textPlace(row, model, left, across))
  const sides = { left, right: Math.ceil(Math.max(least, ...places.map((place) => place.beyond))) }
  const usual = Math.min(2, Math.max(0, ...model.rows.map((row) => lineCount(labelOf(row, model)))))
  const dots: Dot[] = []
  let top = 0
  for (const [index, row] of model.rows.entries()) {
    const label = labelOf(row, model)
    // Rows of one height where they can be: an even rhythm also where wide pages need one line only.
    const lines = Math.max(usual, lineCount(label))
    const labelY = top + lines * leading - 3
    const under = places[index]?.under
    const height = lines * leading + dotDrop + rowEnd + (under ? lineCount(under) * underLeading : 0)
    const value = isNumber(row.cell) ? row.cell : undefined
    dots.push({
      id: row.id,
      area: row.area,
      role: roleOf(row, model),
      top,
      height,
      label,
      labelY,
      value,
      x: value === undefined ? 0 : across(value),
      y: labelY + dotDrop,
      reserved: isReserved(row) && value !== undefined && !row.claim,
      text: textOf(row, model),
      under,
      textDx: places[index]?.dx ?? textDx,
    })
    top += height
  }
  const signs = signKey(
    model.rows.map((row) => ({
      // Dots have no open ends: their numbers say that they are floors.
      datum: { ...row, marks: row.marks.filter((kind) => kind !== 'floor') },
      claim: row.claim !== undefined,
    })),
    false,
    model.language,
  )
  const ticks = valueTicks(scale, across, model.unit, model.language, left + sides.right)
  return {
    reach: 'down',
    margins: { top: 4, bottom: signs.height + 28, ...sides },
    height: Math.max(40, top),
    marks: model.rows.flatMap((row, index) => {
      const dot = dots[index]
      return dot ? [markOf(row, dot, model)] : []
    }),
    domain: scale.domain,
    ticks,
    dots,
    claims: dots.filter((dot) => dot.role === 'claim' && dot.value !== undefined).map((dot) => dot.x),
    signs,
  }
}
