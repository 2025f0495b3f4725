import { colours } from '../colours.ts'
import { element, val } from '../xml.ts'
import { textLook } from './looks.ts'
import type { Room } from './types.ts'

/** Between the chart's edges and its plot, in points. */
interface Sides {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Legend {
  readonly at: 't' | 'r'
  /** Series that it leaves out, by number: their words stand beside them. */
  readonly without?: readonly number[]
}

interface ChartParts {
  readonly lang: string
  readonly room: Room
  readonly sides: Sides
  /** Charts in the plot, the lowest first. */
  readonly plots: readonly string[]
  readonly axes: readonly string[]
  readonly legend?: Legend | undefined
}

const share = (part: number, whole: number): number => Math.round((part / whole) * 1e5) / 1e5

/** The plot at its place: what stands around it is measured here, and must not move when fonts differ. */
function plotLayout({ width, height }: Room, { left, right, top, bottom }: Sides): string {
  return element('c:layout', {}, [
    element('c:manualLayout', {}, [
      val('c:layoutTarget', 'inner'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', share(left, width)),
      val('c:y', share(top, height)),
      val('c:w', share(Math.max(1, width - left - right), width)),
      val('c:h', share(Math.max(1, height - top - bottom), height)),
    ]),
  ])
}

const legendXml = ({ at, without = [] }: Legend): string =>
  element('c:legend', {}, [
    val('c:legendPos', at),
    ...without.map((index) => element('c:legendEntry', {}, [val('c:idx', index), val('c:delete', 1)])),
    val('c:overlay', 0),
    textLook({ size: 12, colour: colours.ink }),
  ])

/** A chart's part of the file, in the order that the schema of Office asks for (ECMA-376, part 1, 21.2). */
export const chartSpace = ({ lang, room, sides, plots, axes, legend }: ChartParts): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    [
      val('c:date1904', 0),
      val('c:lang', lang),
      val('c:roundedCorners', 0),
      element('c:chart', {}, [
        val('c:autoTitleDeleted', 1),
        element('c:plotArea', {}, [
          plotLayout(room, sides),
          ...plots,
          ...axes,
          element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
        ]),
        ...(legend ? [legendXml(legend)] : []),
        val('c:plotVisOnly', 1),
        // What is missing is a gap, never a zero, and no line leads over it.
        val('c:dispBlanksAs', 'gap'),
      ]),
      element('c:spPr', {}, [element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]),
      element('c:txPr', {}, [
        element('a:bodyPr'),
        element('a:lstStyle'),
        element('a:p', {}, [
          element('a:pPr', {}, [element('a:defRPr', {}, [element('a:latin', { typeface: 'Arial' })])]),
          element('a:endParaRPr', { lang }),
        ]),
      ]),
      element('c:externalData', { 'r:id': 'rId1' }, [val('c:autoUpdate', 0)]),
    ],
  )}`
