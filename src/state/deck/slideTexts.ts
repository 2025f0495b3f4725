import type { Slide, SlideKind } from '../../data/deckSchema.ts'
import type { Language, Text } from '../../model/text.ts'
import { literal } from './ownDeck.ts'

/** Texts of slides that are one text each. */
export type TextField = 'title' | 'subtitle' | 'figure' | 'sentence' | 'text' | 'notes'

interface Field {
  readonly name: TextField
  /** A slide of this kind is nothing without it. */
  readonly required: boolean
}

const must = (name: TextField): Field => ({ name, required: true })
const may = (name: TextField): Field => ({ name, required: false })

/** Which texts each kind of slide has, in the order in which they are read; what is spoken comes last. */
export const textFields: Readonly<Record<SlideKind, readonly Field[]>> = {
  title: [must('title'), may('subtitle'), may('notes')],
  statement: [must('figure'), must('sentence'), may('notes')],
  chart: [may('title'), may('sentence'), may('notes')],
  map: [may('title'), may('sentence'), may('notes')],
  'two-charts': [must('title'), may('sentence'), may('notes')],
  claim: [may('notes')],
  text: [must('title'), may('notes')],
  end: [must('title'), may('text'), may('notes')],
}

/** Stands where a slide must have a text and its maker has left it empty. */
export const blankText = '…'

/** How many points a slide of text holds. */
export const mostPoints = 6

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'en' in value

const typed = (text: string): string => (text === blankText ? '' : text)

/** What a text field holds; "" for none. */
export function textOf(slide: Slide, field: TextField, language: Language): string {
  const value: unknown = Reflect.get(slide, field)
  return isText(value) ? typed(value[language]) : ''
}

/** The slide with another text, the same in every language; an empty one takes it away. Fields that its kind has not are left
 *  alone. */
export function withText(slide: Slide, field: TextField, text: string): Slide {
  const known = textFields[slide.kind].find(({ name }) => name === field)
  if (!known) return slide
  if (text.trim() !== '') return { ...slide, [field]: literal(text) }
  return { ...slide, [field]: known.required ? literal(blankText) : undefined }
}

/** The points of a slide of text, a line each. */
export const pointsOf = (slide: Slide, language: Language): string =>
  slide.kind === 'text' ? slide.points.map((point) => typed(point[language])).join('\n') : ''

/** The slide with these points: a line each, empty lines left out. What a slide cannot hold is joined to its last point, so that
 *  nothing that was typed is lost. */
export function withPoints(slide: Slide, lines: string): Slide {
  if (slide.kind !== 'text') return slide
  const points = lines.split('\n').filter((line) => line.trim() !== '')
  const rest = points.slice(mostPoints - 1)
  const held = rest.length > 0 ? [...points.slice(0, mostPoints - 1), rest.join(' ')] : points
  return { ...slide, points: (held.length > 0 ? held : [blankText]).map(literal) }
}

/** Whether there are more lines than a slide holds points. */
export const tooManyPoints = (lines: string): boolean =>
  lines.split('\n').filter((line) => line.trim() !== '').length > mostPoints
