import { colours, tint } from '../colours.ts'
import { element, val } from '../xml.ts'

/** EMU a point: what Office measures lines in. */
const emu = 12700

const colour = (hex: string): string => val('a:srgbClr', hex)
const solid = (hex: string): string => element('a:solidFill', {}, [colour(hex)])

export interface Fill {
  readonly colour: string
  /** claimed: stripes on paper. reserved, for what is estimated or provisional: paler stripes on the colour. */
  readonly hatched?: 'claimed' | 'reserved' | undefined
  /** Lets what is beneath shine through. */
  readonly glassy?: boolean
}

function fillXml({ colour: hex, hatched, glassy }: Fill): string {
  if (glassy) return element('a:solidFill', {}, [element('a:srgbClr', { val: hex }, [val('a:alpha', 85000)])])
  if (hatched === undefined) return solid(hex)
  const [stripes, ground] = hatched === 'claimed' ? [hex, colours.paper] : [tint(hex, 0.45), hex]
  return element('a:pattFill', { prst: 'wdUpDiag' }, [
    element('a:fgClr', {}, [colour(stripes)]),
    element('a:bgClr', {}, [colour(ground)]),
  ])
}

export interface Stroke {
  readonly colour: string
  /** In points. */
  readonly width: number
  readonly dashed?: boolean
}

const strokeXml = (stroke: Stroke | undefined): string =>
  stroke
    ? element('a:ln', { w: Math.round(stroke.width * emu), cap: stroke.dashed ? 'flat' : 'rnd' }, [
        solid(stroke.colour),
        ...(stroke.dashed ? [val('a:prstDash', 'dash')] : []),
        element('a:round'),
      ])
    : element('a:ln', {}, [element('a:noFill')])

/** Fill and edge of a bar, an area, an axis; what is undefined is not painted. */
export const shapeLook = (fill: Fill | undefined, stroke: Stroke | undefined): string =>
  element('c:spPr', {}, [fill ? fillXml(fill) : element('a:noFill'), strokeXml(stroke)])

/** Of a line: Office has no fill for it. */
export const lineLook = (stroke: Stroke | undefined): string => element('c:spPr', {}, [strokeXml(stroke)])

export interface TextLook {
  /** In points. */
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
}

const runLook = (name: 'a:defRPr' | 'a:rPr', { size, colour: hex, bold }: TextLook, lang?: string): string =>
  element(name, { lang, sz: Math.round(size * 100), b: bold ? 1 : 0 }, [
    solid(hex),
    element('a:latin', { typeface: 'Arial' }),
  ])

/** Labels stay on one line: broken, they would cover what is beside them. */
const oneLine = element('a:bodyPr', { wrap: 'none', anchor: 'ctr' }, [element('a:spAutoFit')])

/** How the texts of an axis, a legend or labels look. */
export const textLook = (look: TextLook, body: 'free' | 'one-line' = 'free'): string =>
  element('c:txPr', {}, [
    body === 'free' ? element('a:bodyPr') : oneLine,
    element('a:lstStyle'),
    element('a:p', {}, [
      element('a:pPr', body === 'free' ? {} : { algn: 'l' }, [runLook('a:defRPr', look)]),
      element('a:endParaRPr'),
    ]),
  ])

/** A text of its own in a chart: a point's name, an axis' title. */
export const richText = (
  xml: string,
  look: TextLook,
  lang: string,
  place: 'label' | 'along' | 'up',
): string =>
  element('c:tx', {}, [
    element('c:rich', {}, [
      place === 'label' ? oneLine : element('a:bodyPr', { rot: place === 'up' ? -5400000 : 0, vert: 'horz' }),
      element('a:lstStyle'),
      element('a:p', {}, [
        element('a:pPr', {}, [runLook('a:defRPr', look)]),
        element('a:r', {}, [runLook('a:rPr', look, lang), `<a:t>${xml}</a:t>`]),
      ]),
    ]),
  ])
