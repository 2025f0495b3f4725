import { colourClasses } from '../../charts/colour.ts'
import { layoutColumns } from '../../charts/columns/layout.ts'
import { isReserved } from '../../charts/datumText.ts'
import { textWidth } from '../../charts/textWidth.ts'
import type { ColumnsModel } from '../../charts/types.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { isNumber } from '../../model/gap.ts'
import { periodText } from '../../model/periodText.ts'
import { colourOf, colours, tint } from '../colours.ts'
import { emphasisOf, type Highlight } from '../emphasis.ts'
import { axisCode, bareCode } from '../formatCode.ts'
import { langOf } from '../langOf.ts'
import { element, val } from '../xml.ts'
import { axisIds, categoryAxis, valueAxis } from './axes.ts'
import { chartSpace } from './chartSpace.ts'
import { claimLine } from './claimLine.ts'
import { columnSeries, type Other } from './columnSeries.ts'
import { emptyPlaces } from './emptyPlaces.ts'
import type { PointLabel } from './labels.ts'
import { periodLabels } from './periodLabels.ts'
import { hatchesKey } from './rowsKey.ts'
import type { NativeChart, Room } from './types.ts'

const numberSize = 12
const legendHeight = 26

/** Columns by period, a missing one as an empty place. */
export function columnsOf(model: ColumnsModel, highlight: Highlight, room: Room, sheet: string): NativeChart {
  const { language, unit, series, references } = model
  const lang = langOf(language)
  const periods = model.periods.map((period) => periodText(period, language))
  const top = 22 + (series.length > 1 ? legendHeight : 0)
  const height = room.height - top - 28
  const layout = layoutColumns(model, { height })
  const sides = { left: layout.margins.left + 8, right: 12, top, bottom: 28 }
  const plot = room.width - sides.left - sides.right
  const emphasis = emphasisOf(series, highlight)
  const marked = highlight.some((id) => layout.columns.some((column) => column.id === id))
  const classes = colourClasses(series)
  const pitch = plot / Math.max(1, periods.length) / series.length
  const fits = layout.columns.every(({ text }) => textWidth(text, numberSize) <= pitch)

  const drawn = series.map((one, order) => {
    const own = colourOf(classes[order] ?? 'sm')
    const colour = emphasis(one) === 'muted' ? tint(own) : own
    const stepsBack = (period: number) =>
      marked && !highlight.includes(`${one.id} ${model.periods[period] ?? ''}`)
    const others = one.points.flatMap((datum, index): readonly Other[] => {
      if (!isNumber(datum.cell) || (!isReserved(datum) && !stepsBack(index))) return []
      const its = stepsBack(index) ? tint(colour) : colour
      return [{ index, fill: { colour: its, hatched: isReserved(datum) ? 'reserved' : undefined } }]
    })
    const labels = layout.columns
      .filter((column) => column.series === one.id)
      .filter(({ period }) => fits || (marked && !stepsBack(period)))
      .map(
        ({ period, value, text }): PointLabel => ({
          index: period,
          look: { size: numberSize, colour: colours.ink, bold: marked && !stepsBack(period) },
          position: 'outEnd',
          code: bareCode(value, text, unit, language),
        }),
      )
    const numbers = one.points.map(({ cell }) => (isNumber(cell) ? cell : undefined))
    const xml = columnSeries({
      name: one.label,
      order,
      fill: { colour },
      others,
      labels,
      periods,
      numbers,
      sheet,
      lang,
    })
    return { xml, column: [one.label, ...numbers] }
  })
  const claims = references.map((claim, index) => {
    const line = layout.claims.find(({ id }) => id === claim.id)
    const side = line?.side ?? 'end'
    const order = series.length + index
    const words = `◆ ${line?.text ?? claim.label}`
    const { label, value } = claim
    return {
      xml: claimLine({ label, value, words, order, periods, side, raised: 12 / room.height, sheet, lang }),
      column: [`◆ ${label}`, ...periods.map(() => value)],
    }
  })
  const columns = [[messagesOf(language).charts.period, ...periods], ...drawn.map(({ column }) => column)]
  const all = [...columns, ...claims.map(({ column }) => column)]
  const ticks = layout.scale.ticks
  const [first = 0, second] = ticks
  const { size, every } = periodLabels(periods, plot)
  return {
    xml: chartSpace({
      lang,
      room,
      sides,
      plots: [
        element('c:barChart', {}, [
          val('c:barDir', 'col'),
          val('c:grouping', 'clustered'),
          val('c:varyColors', 0),
          ...drawn.map(({ xml }) => xml),
          val('c:gapWidth', 40),
          axisIds,
        ]),
        ...(claims.length === 0
          ? []
          : [
              element('c:lineChart', {}, [
                val('c:grouping', 'standard'),
                val('c:varyColors', 0),
                ...claims.map(({ xml }) => xml),
                val('c:marker', 1),
                axisIds,
              ]),
            ]),
      ],
      axes: [
        categoryAxis({ side: 'b', look: { size }, every }),
        valueAxis({
          of: 'up',
          side: 'l',
          domain: layout.scale.domain,
          code: axisCode(ticks, unit, language),
          step: second === undefined ? undefined : second - first,
          grid: true,
          between: true,
        }),
      ],
      legend:
        series.length > 1
          ? { at: 't', without: references.map((_, index) => series.length + index) }
          : undefined,
    }),
    sheet: ['', ...periods].map((_, row) => all.map((column) => column[row])),
    key: [
      ...hatchesKey(
        series.flatMap(({ points }) => points),
        references.length > 0,
        language,
      ),
      ...emptyPlaces(series, model.periods, language),
    ],
    height: room.height,
  }
}
