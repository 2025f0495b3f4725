import { barLabel, barRank, barValue, datumOf, isFloor, roleOf, unitOf } from '../../charts/bars/barTexts.ts'
import { isReserved } from '../../charts/datumText.ts'
import { labelWithUnit } from '../../charts/tableText.ts'
import type { BarRow, BarsModel } from '../../charts/types.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { shownRows } from '../../picture/shownRows.ts'
import { colourOf, colours, quietBar, tint } from '../colours.ts'
import { emphasisOf, type Highlight } from '../emphasis.ts'
import { numberCode } from '../formatCode.ts'
import { type Bar, barsChart, barsHeight } from './barsChart.ts'
import { claimBar, nameWithGap, numberOf, referenceBar, remarkOf } from './rowBars.ts'
import { hatchesKey } from './rowsKey.ts'
import type { NativeChart, Room } from './types.ts'

const byRole = {
  strong: colourOf('h1'),
  near: colours.quiet,
  quiet: quietBar,
  plain: colourOf('s1'),
  claim: colours.claim,
} as const

/** Rows lower than this cannot be read from a chair: of longer lists a part is shown. */
const lowest = 11.2
/** Rows of a list that is cut are so high. */
const usual = 14

/** How many rows a room shows, of so many. */
const rowsIn = (count: number, { height }: Room): number =>
  count * lowest <= height ? count : Math.max(1, Math.floor(height / usual))

function barOf(row: BarRow, model: BarsModel, highlight: Highlight): readonly Bar[] {
  const { language } = model
  if (row.claim) {
    const { part } = row.claim
    const whole = claimBar(row.claim, barLabel(row, model), model.unit, language)
    return part ? [whole, claimBar(part, part.label, model.unit, language, true)] : [whole]
  }
  const emphasis = emphasisOf(model.rows, highlight)(row)
  const role = roleOf(row, model)
  const own = emphasis === 'highlighted' && role !== 'strong' ? colourOf('h2') : byRole[role]
  const colour = emphasis === 'muted' ? tint(own) : own
  const strong = emphasis === 'highlighted' || (role === 'strong' && emphasis === 'default')
  const rank = barRank(row)
  const value = numberOf(row)
  const floor = isFloor(row, model) ? '≥ ' : ''
  return [
    {
      name: nameWithGap(`${rank === undefined ? '' : `${rank}\u2002`}${barLabel(row, model)}`, row, language),
      value,
      fill: { colour, hatched: isReserved(row) ? 'reserved' : undefined },
      dashed: false,
      strong,
      ink: strong ? own : colours.ink,
      code: value === undefined ? 'General' : numberCode(value, unitOf(row, model), language, floor),
      text: barValue(row, model),
      remark: remarkOf(datumOf(row, model), unitOf(row, model), language),
    },
  ]
}

/** Bars, highlighted rows in a colour of their own, claims hatched and called claims. Of a list too long for its room the rows
 *  that matter are shown; the others stand in the sheet. */
export function barsOf(model: BarsModel, highlight: Highlight, room: Room, sheet: string): NativeChart {
  const { language, unit } = model
  const messages = messagesOf(language).charts
  const references = model.references.map((claim) => referenceBar(claim, unit, language))
  const taken = model.rows.filter((row) => row.claim?.part).length + references.length
  const most = rowsIn(model.rows.length + taken, room) - taken
  const wanted = model.rows.map((row) => ({
    row,
    rank: row.rank,
    claim: row.claim,
    highlight: row.highlight || emphasisOf(model.rows, highlight)(row) === 'highlighted',
  }))
  const shown = new Set(shownRows(wanted, most).map(({ row }) => row))
  const bars = (rows: readonly BarRow[]) => rows.flatMap((row) => barOf(row, model, highlight))
  const drawn = [...references, ...bars(model.rows.filter((row) => shown.has(row)))]
  const chart = barsChart({
    bars: drawn,
    rest: bars(model.rows.filter((row) => !shown.has(row))),
    room: { ...room, height: barsHeight(drawn.length, room) },
    language,
    heads: [messages.name, labelWithUnit(messages.value, unit, language), ''],
    sheet,
  })
  const claims = references.length > 0 || model.rows.some((row) => row.claim)
  return {
    ...chart,
    key: hatchesKey(
      model.rows.filter((row) => !row.claim),
      claims,
      language,
    ),
    height: barsHeight(drawn.length, room),
    shown: shown.size < model.rows.length ? [shown.size, model.rows.length] : undefined,
  }
}
