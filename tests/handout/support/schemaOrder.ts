import type { XmlElement } from './openFile.ts'

/** The children of an element in the order that Office asks for (ECMA-376, part 1, annex A, dml-chart.xsd): in another order it takes
 *  the file for damaged. Of what the charts of decks use. */
const orders: Readonly<Record<string, string>> = {
  chartSpace: 'date1904 lang roundedCorners chart spPr txPr externalData',
  chart: 'autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  plotArea: 'layout barChart areaChart scatterChart bubbleChart lineChart catAx valAx spPr',
  manualLayout: 'layoutTarget xMode yMode x y w h',
  barChart: 'barDir grouping varyColors ser gapWidth overlap axId',
  lineChart: 'grouping varyColors ser marker axId',
  areaChart: 'grouping varyColors ser axId',
  scatterChart: 'scatterStyle varyColors ser axId',
  bubbleChart: 'varyColors ser bubbleScale showNegBubbles sizeRepresents axId',
  ser: 'idx order tx spPr invertIfNegative marker dPt dLbls cat val xVal yVal bubbleSize bubble3D smooth',
  dPt: 'idx invertIfNegative marker bubble3D spPr',
  marker: 'symbol size spPr',
  dLbls: 'dLbl showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  dLbl: 'idx layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  catAx:
    'axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit',
  scaling: 'logBase orientation max min',
  title: 'tx overlay',
  legend: 'legendPos legendEntry overlay txPr',
  numRef: 'f numCache',
  strRef: 'f strCache',
  numCache: 'formatCode ptCount pt',
  strCache: 'ptCount pt',
}

const bare = (name: string): string => name.replace(/^c:/, '')

/** What stands at a wrong place in a chart, or is no part of it; none is none. */
export function misplaced(element: XmlElement): readonly string[] {
  const order = element.name.startsWith('c:') ? orders[bare(element.name)]?.split(' ') : undefined
  const own = element.children.map(({ name }) => bare(name))
  const problems = order
    ? own.flatMap((name, index) => {
        const place = order.indexOf(name)
        if (place < 0) return [`${name} in ${element.name}`]
        const before = order.indexOf(own[index - 1] ?? '')
        return place < before ? [`${name} after ${own[index - 1] ?? ''} in ${element.name}`] : []
      })
    : []
  return [...problems, ...element.children.flatMap(misplaced)]
}
