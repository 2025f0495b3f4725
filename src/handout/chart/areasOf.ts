import { layoutAreas } from '../../charts/areas/layout.ts'
import { stack } from '../../charts/areas/stack.ts'
import { colourClasses } from '../../charts/colour.ts'
import { textWidth } from '../../charts/textWidth.ts'
import type { AreasModel } from '../../charts/types.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { isNumber } from '../../model/gap.ts'
import { periodText } from '../../model/periodText.ts'
import { colourOf, tint } from '../colours.ts'
import { emphasisOf, type Highlight } from '../emphasis.ts'
import { axisCode } from '../formatCode.ts'
import { langOf } from '../langOf.ts'
import { element, val } from '../xml.ts'
import { axisIds, categoryAxis, valueAxis } from './axes.ts'
import { numbersAt, textsAt } from './cells.ts'
import { chartSpace } from './chartSpace.ts'
import { columnSeries } from './columnSeries.ts'
import { emptyPlaces } from './emptyPlaces.ts'
import { shapeLook } from './looks.ts'
import { periodLabels } from './periodLabels.ts'
import type { NativeChart, Room } from './types.ts'

const [above, below] = [22, 28]

interface Layer {
  readonly name: string
  readonly colour: string
  readonly numbers: readonly (number | undefined)[]
}

/** In the order of the model: from the bottom up. */
function layersOf(model: AreasModel, highlight: Highlight): readonly Layer[] {
  const named = model.series.filter(({ rest }) => !rest)
  const classes = colourClasses(named.map(() => ({ highlight: false })))
  const emphasis = emphasisOf(model.series, highlight)
  // Where one layer has no number nothing is stacked: what stands above it would stand at a wrong height.
  const whole = new Set(stack(model).flatMap((edges) => edges.map(({ period }) => period)))
  return model.series.map((one) => {
    const own = one.rest ? colourOf('rest') : colourOf(classes[named.indexOf(one)] ?? 'sm')
    return {
      name: one.label,
      colour: emphasis(one) === 'muted' ? tint(own, 0.35) : own,
      numbers: one.points.map(({ cell }, period) => (whole.has(period) && isNumber(cell) ? cell : undefined)),
    }
  })
}

interface Stacked {
  readonly periods: readonly string[]
  readonly sheet: string
  readonly lang: string
}

function areaPlot(layers: readonly Layer[], { periods, sheet }: Stacked): string {
  const rows = { sheet, from: 2, to: periods.length + 1 }
  return element('c:areaChart', {}, [
    val('c:grouping', 'stacked'),
    val('c:varyColors', 0),
    ...layers.map(({ name, colour, numbers }, order) =>
      element('c:ser', {}, [
        val('c:idx', order),
        val('c:order', order),
        element('c:tx', {}, [textsAt({ sheet, column: order + 1, from: 1, to: 1 }, [name])]),
        shapeLook({ colour }, { colour: 'FFFFFF', width: 0.75 }),
        element('c:cat', {}, [textsAt({ ...rows, column: 0 }, periods)]),
        element('c:val', {}, [numbersAt({ ...rows, column: order + 1 }, numbers)]),
      ]),
    ),
    axisIds,
  ])
}

const columnPlot = (layers: readonly Layer[], { periods, sheet, lang }: Stacked): string =>
  element('c:barChart', {}, [
    val('c:barDir', 'col'),
    val('c:grouping', 'stacked'),
    val('c:varyColors', 0),
    ...layers.map(({ name, colour, numbers }, order) =>
      columnSeries({
        name,
        order,
        fill: { colour },
        others: [],
        labels: [],
        periods,
        numbers,
        sheet,
        lang,
      }),
    ),
    val('c:gapWidth', 6),
    val('c:overlap', 100),
    axisIds,
  ])

/** Layers stacked along time. Areas of Office fall to zero where a period is missing, which would be a number that nobody has
 *  published: then they are stacked columns, whose missing places stay empty. */
export function areasOf(model: AreasModel, highlight: Highlight, room: Room, sheet: string): NativeChart {
  const { language, unit } = model
  const lang = langOf(language)
  const layout = layoutAreas(model, { height: room.height - above - below })
  const layers = layersOf(model, highlight)
  const periods = model.periods.map((period) => periodText(period, language))
  const isWhole = layers.every(({ numbers }) => numbers.every((number) => number !== undefined))
  const names = Math.max(0, ...layers.map(({ name }) => textWidth(name, 12)))
  const sides = {
    left: layout.margins.left + 8,
    right: Math.min(room.width * 0.3, names + 44),
    top: above,
    bottom: below,
  }
  const plot = room.width - sides.left - sides.right
  const { size, every } = periodLabels(periods, plot)
  const [first = 0, second] = layout.scale.ticks
  const stacked = { periods, sheet, lang }
  const columns = [
    [messagesOf(language).charts.period, ...periods],
    ...layers.map(({ name, numbers }) => [name, ...numbers]),
  ]
  return {
    xml: chartSpace({
      lang,
      room,
      sides,
      plots: [isWhole ? areaPlot(layers, stacked) : columnPlot(layers, stacked)],
      axes: [
        categoryAxis({ side: 'b', look: { size }, every }),
        valueAxis({
          of: 'up',
          side: 'l',
          domain: layout.scale.domain,
          code: axisCode(layout.scale.ticks, unit, language),
          step: second === undefined ? undefined : second - first,
          grid: true,
          between: !isWhole,
        }),
      ],
      legend: { at: 'r' },
    }),
    sheet: ['', ...periods].map((_, row) => columns.map((column) => column[row])),
    key: emptyPlaces(model.series, model.periods, language),
    height: room.height,
  }
}
