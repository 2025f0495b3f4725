import { ticks as roundTicks } from 'd3-array'
import { layoutScatter } from '../../charts/scatter/layout.ts'
import { type Drawable, drawablePoints, groupLooks, sizeText } from '../../charts/scatter/points.ts'
import { labelWithUnit, unitText } from '../../charts/tableText.ts'
import type { ScatterModel } from '../../charts/types.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { colourOf, colours, tint } from '../colours.ts'
import { emphasisOf, type Highlight } from '../emphasis.ts'
import { axisCode } from '../formatCode.ts'
import { langOf } from '../langOf.ts'
import { element, val } from '../xml.ts'
import { axisIds, valueAxis } from './axes.ts'
import { numbersAt, textsAt } from './cells.ts'
import { chartSpace } from './chartSpace.ts'
import { labelsXml, type PointLabel } from './labels.ts'
import { shapeLook } from './looks.ts'
import type { NativeChart, Room } from './types.ts'

const nameSize = 12
const sides = { left: 64, right: 24, top: 40, bottom: 52 } as const

/** Per cent of Office's own size, in which the largest bubble is a quarter of the plot: the site's is smaller. */
const bubbleScale = 35

interface Row extends Drawable {
  readonly index: number
}

/** The name of an axis with its unit, unless the name says it. */
function titleOf({ label, unit }: ScatterModel['x'], { language }: ScatterModel): string {
  const [word = ''] = unitText(unit, language).split(' ')
  return word !== '' && label.includes(word) ? label : labelWithUnit(label, unit, language)
}

/** Names of the points that the site names, on the side where it has them. */
function namesOf(
  rows: readonly Row[],
  model: ScatterModel,
  height: number,
  inks: readonly string[],
): readonly PointLabel[] {
  const { bubbles } = layoutScatter(model, { height })
  return rows.flatMap(({ point }, place): readonly PointLabel[] => {
    const name = bubbles.find(({ id }) => id === point.area)?.name
    if (!name) return []
    const upright = name.dy < 0 ? 't' : 'b'
    return [
      {
        index: place,
        look: { size: nameSize, colour: inks[place] ?? colours.ink, bold: point.highlight },
        position: name.anchor === 'middle' ? upright : name.anchor === 'end' ? 'l' : 'r',
        text: point.label,
      },
    ]
  })
}

/** Points by two numbers, a third as their area where all have it. */
export function scatterOf(model: ScatterModel, highlight: Highlight, room: Room, sheet: string): NativeChart {
  const { language } = model
  const lang = langOf(language)
  const messages = messagesOf(language).charts
  const looks = groupLooks(model)
  const subjects = model.points.map(({ area }) => ({ id: area, area }))
  const emphasis = emphasisOf(subjects, highlight)
  // Group by group, the largest first: small ones lie on top.
  const rows = model.groups
    .flatMap((group) =>
      drawablePoints(model)
        .filter(({ point }) => point.group === group.id)
        .sort((a, b) => (b.size ?? 0) - (a.size ?? 0)),
    )
    .map((drawable, index): Row => ({ ...drawable, index }))
  const sized = rows.every(({ size }) => size !== undefined)

  const series = model.groups.flatMap((group) => {
    const own = rows.filter(({ point }) => point.group === group.id)
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) return []
    return [{ group, own, range: { sheet, from: first.index + 2, to: last.index + 2 } }]
  })
  const xml = series.map(({ group, own, range }, order) => {
    const base = colourOf(looks.get(group.id)?.classes ?? 'sm')
    const colourAt = ({ point }: Row): string => {
      const state = emphasis({ id: point.area, area: point.area })
      const its = point.highlight ? colourOf('h1') : state === 'highlighted' ? colourOf('h2') : base
      return state === 'muted' ? tint(its) : its
    }
    const fill = (colour: string) => shapeLook({ colour, glassy: true }, { colour: colours.paper, width: 1 })
    const others = own.flatMap((row, place) =>
      colourAt(row) === base ? [] : [{ place, colour: colourAt(row) }],
    )
    const marker = (colour: string) =>
      element('c:marker', {}, [val('c:symbol', 'circle'), val('c:size', 9), fill(colour)])
    const names = namesOf(own, model, room.height - sides.top - sides.bottom, own.map(colourAt))
    return element('c:ser', {}, [
      val('c:idx', order),
      val('c:order', order),
      element('c:tx', {}, [textsAt({ ...range, to: range.from, column: 1 }, [group.label])]),
      ...(sized
        ? [fill(base), val('c:invertIfNegative', 0)]
        : [element('c:spPr', {}, [element('a:ln', {}, [element('a:noFill')])]), marker(base)]),
      ...others.map(({ place, colour }) =>
        element('c:dPt', {}, [
          val('c:idx', place),
          ...(sized ? [val('c:invertIfNegative', 0)] : [marker(colour)]),
          val('c:bubble3D', 0),
          ...(sized ? [fill(colour)] : []),
        ]),
      ),
      labelsXml(names, lang),
      element('c:xVal', {}, [
        numbersAt(
          { ...range, column: 2 },
          own.map(({ x }) => x),
        ),
      ]),
      element('c:yVal', {}, [
        numbersAt(
          { ...range, column: 3 },
          own.map(({ y }) => y),
        ),
      ]),
      ...(sized
        ? [
            element('c:bubbleSize', {}, [
              numbersAt(
                { ...range, column: 4 },
                own.map(({ size }) => size),
              ),
            ]),
            val('c:bubble3D', 0),
          ]
        : [val('c:smooth', 0)]),
    ])
  })
  const plot = sized
    ? element('c:bubbleChart', {}, [
        val('c:varyColors', 0),
        ...xml,
        val('c:bubbleScale', bubbleScale),
        val('c:showNegBubbles', 0),
        val('c:sizeRepresents', 'area'),
        axisIds,
      ])
    : element('c:scatterChart', {}, [
        val('c:scatterStyle', 'lineMarker'),
        val('c:varyColors', 0),
        ...xml,
        axisIds,
      ])
  const { xDomain, yDomain } = layoutScatter(model)
  const axis = (of: 'across' | 'up', domain: readonly [number, number], its: ScatterModel['x']): string => {
    const ticks = roundTicks(domain[0], domain[1], of === 'across' ? 8 : 5)
    const [first, second] = ticks
    return valueAxis({
      of,
      side: of === 'across' ? 'b' : 'l',
      domain,
      code: axisCode(ticks, its.unit, language),
      step: first === undefined || second === undefined ? undefined : second - first,
      grid: true,
      line: true,
      title: { text: titleOf(its, model), lang, turned: of === 'up' },
      crosses: 'min',
    })
  }
  const heads = [
    messages.name,
    messages.group,
    titleOf(model.x, model),
    titleOf(model.y, model),
    labelWithUnit(model.size.label, model.size.unit, language),
  ]
  return {
    xml: chartSpace({
      lang,
      room,
      sides,
      plots: [plot],
      axes: [axis('across', xDomain, model.x), axis('up', yDomain, model.y)],
      legend: series.length > 1 ? { at: 't' } : undefined,
    }),
    sheet: [
      heads,
      ...rows.map(({ point, x, y, size }) => [
        point.label,
        model.groups.find(({ id }) => id === point.group)?.label ?? '',
        x,
        y,
        size,
      ]),
    ],
    key: sized ? [sizeText(model)] : [],
    height: room.height,
  }
}
