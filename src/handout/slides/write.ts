import type PptxGenJS from 'pptxgenjs'
import type { Language } from '../../model/text.ts'
import { langOf } from '../langOf.ts'
import { speakable } from '../xml.ts'
import { indent, type Look, leading, type Paragraph } from './fitText.ts'
import type { Box } from './geometry.ts'

interface Place {
  readonly align?: 'left' | 'right' | 'center'
  readonly valign?: 'top' | 'middle' | 'bottom'
}

const faceOf = ({ serif }: Look): string => (serif ? 'Georgia' : 'Arial')

/* The library keeps and changes the objects it is given: every call has its own. */

const runLook = (look: Look, language: Language): PptxGenJS.TextPropsOptions => ({
  fontSize: look.size,
  color: look.colour,
  bold: look.bold === true,
  fontFace: faceOf(look),
  lang: langOf(language),
})

/** Writes paragraphs into a box. */
export function write(
  page: PptxGenJS.Slide,
  paragraphs: readonly Paragraph[],
  box: Box,
  language: Language,
  { align = 'left', valign = 'top' }: Place = {},
): void {
  const runs = paragraphs
    .filter(({ text }) => text !== '')
    .map(({ text, look, above = 0, bullet }) => ({
      text: speakable(text),
      options: {
        ...runLook(look, language),
        breakLine: true,
        paraSpaceBefore: above,
        align,
        ...(bullet ? { bullet: { indent } } : {}),
      },
    }))
  if (runs.length === 0) return
  page.addText(runs, { ...box, margin: 0, valign, isTextBox: true, lineSpacingMultiple: leading / 1.2 })
}

/** Writes into a placeholder of the slide's layout, so that outlines and screen readers find it. */
export function fill(
  page: PptxGenJS.Slide,
  placeholder: string,
  text: string,
  look: Look,
  language: Language,
): void {
  page.addText([{ text: speakable(text), options: runLook(look, language) }], { placeholder })
}

/** Writes a text that leads to an address. */
export function writeLink(
  page: PptxGenJS.Slide,
  text: string,
  url: string,
  look: Look,
  box: Box,
  language: Language,
  align: 'left' | 'right' | 'center' = 'left',
): void {
  page.addText(
    [
      {
        text: speakable(text),
        options: { ...runLook(look, language), hyperlink: { url: speakable(url) }, align },
      },
    ],
    { ...box, margin: 0, valign: 'top', isTextBox: true },
  )
}
