import type PptxGenJS from 'pptxgenjs'
import { colours } from '../colours.ts'
import { type Box, edge, footY, numberBox, page, titleBox } from './geometry.ts'

/** Layouts of the file: new slides of a presenter can use them too. */
export const layouts = {
  opening: 'Ponte opening',
  closing: 'Ponte closing',
  statement: 'Ponte statement',
  content: 'Ponte content',
} as const

interface TitlePlace {
  readonly box: Box
  readonly size: number
  readonly valign: 'top' | 'bottom'
}

export const titles: Readonly<Record<keyof typeof layouts, TitlePlace>> = {
  opening: { box: { x: edge, y: 1.5, w: page.w - edge * 2, h: 2.5 }, size: 44, valign: 'bottom' },
  closing: { box: { x: edge, y: 1.5, w: 8, h: 2.5 }, size: 44, valign: 'bottom' },
  statement: { box: { x: edge, y: 4.25, w: page.w - edge * 2, h: 2.1 }, size: 32, valign: 'top' },
  content: { box: titleBox, size: 28, valign: 'bottom' },
}

/** Gives the file its layouts: white paper, a bar on top, a line above the foot, the page's number. */
export function defineLayouts(file: PptxGenJS): void {
  for (const name of ['opening', 'closing', 'statement', 'content'] as const) {
    const { box, size, valign } = titles[name]
    file.defineSlideMaster({
      title: layouts[name],
      background: { color: colours.paper },
      objects: [
        { rect: { x: 0, y: 0, w: page.w, h: 0.1, fill: { color: colours.ink } } },
        {
          line: {
            x: edge,
            y: footY,
            w: page.w - edge * 2,
            h: 0,
            line: { color: colours.grid, width: 0.75 },
          },
        },
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              ...box,
              margin: 0,
              align: 'left',
              valign,
              fontFace: 'Georgia',
              fontSize: size,
              bold: true,
              color: colours.ink,
            },
            text: '',
          },
        },
      ],
      slideNumber: {
        ...numberBox,
        align: 'right',
        fontFace: 'Arial',
        fontSize: 10,
        color: colours.quiet,
        margin: 0,
      },
    })
  }
}
