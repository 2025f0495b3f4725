import { isReserved } from '../../charts/datumText.ts'
import { type DotsRow, roleOf, textOf } from '../../charts/dots/dotTexts.ts'
import { labelWithUnit } from '../../charts/tableText.ts'
import type { DotsModel } from '../../charts/types.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { periodText } from '../../model/periodText.ts'
import { colourOf, colours, tint } from '../colours.ts'
import { emphasisOf, type Highlight } from '../emphasis.ts'
import { numberCode } from '../formatCode.ts'
import { type Bar, barsChart, barsHeight } from './barsChart.ts'
import { claimBar, nameWithGap, numberOf, remarkOf } from './rowBars.ts'
import { hatchesKey } from './rowsKey.ts'
import type { NativeChart, Room } from './types.ts'

function barOf(row: DotsRow, model: DotsModel, highlight: Highlight): Bar {
  const { unit, language } = model
  const name = row.period === '' ? row.label : `${row.label} · ${periodText(row.period, language)}`
  if (row.claim) return claimBar(row.claim, name, unit, language)
  const emphasis = emphasisOf(model.rows, highlight)(row)
  const own = colourOf(roleOf(row, model) === 'strong' ? 'h1' : emphasis === 'highlighted' ? 'h2' : 's1')
  const strong = emphasis === 'highlighted' || (emphasis === 'default' && roleOf(row, model) === 'strong')
  const value = numberOf(row)
  return {
    name: nameWithGap(name, row, language),
    value,
    fill: {
      colour: emphasis === 'muted' ? tint(own) : own,
      hatched: isReserved(row) ? 'reserved' : undefined,
    },
    dashed: false,
    strong,
    ink: strong ? own : colours.ink,
    code:
      value === undefined
        ? 'General'
        : numberCode(value, unit, language, row.marks.includes('floor') ? '≥ ' : ''),
    text: textOf(row, model),
    remark: remarkOf(row, unit, language),
  }
}

/** Values by definition or source. Office has no dots by rows; bars from zero say the same, and can be edited as easily. */
export function dotsOf(model: DotsModel, highlight: Highlight, room: Room, sheet: string): NativeChart {
  const { language, unit, rows } = model
  const messages = messagesOf(language).charts
  const height = barsHeight(rows.length, room)
  const chart = barsChart({
    bars: rows.map((row) => barOf(row, model, highlight)),
    rest: [],
    room: { ...room, height },
    language,
    heads: [messages.definition, labelWithUnit(messages.value, unit, language), ''],
    sheet,
  })
  const claims = rows.some((row) => row.claim)
  return {
    ...chart,
    key: hatchesKey(
      rows.filter((row) => !row.claim),
      claims,
      language,
    ),
    height,
  }
}
