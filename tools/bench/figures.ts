/* A chart's figures as an author would hand them to a charting library: what is drawn and its words, nothing of how Ponte
   works. Numbers are in the unit named; null is a gap. */

interface Timed<Form> {
  readonly form: Form
  readonly unit: string
  readonly names: readonly string[]
  readonly rows: readonly { readonly x: number | string; readonly values: readonly (number | null)[] }[]
}

/** Along time: the x of lines is a number of years, that of columns and areas a name. */
export type TimedDrawing = Timed<'lines'> | Timed<'columns'> | Timed<'areas'>

interface Ranked<Form> {
  readonly form: Form
  readonly unit: string
  readonly rows: readonly {
    readonly label: string
    readonly value: number | null
    readonly marked: boolean
  }[]
}

/** One number a row, in the order to be drawn. */
export type RankedDrawing = Ranked<'bars'> | Ranked<'dots'>

/** Two numbers across and up, a third by size. */
export interface PairedDrawing {
  readonly form: 'scatter'
  readonly x: string
  readonly y: string
  readonly size: string
  readonly groups: readonly string[]
  readonly points: readonly {
    readonly label: string
    readonly group: number
    readonly x: number
    readonly y: number
    readonly size: number
  }[]
}

export type Drawing = TimedDrawing | RankedDrawing | PairedDrawing

export interface Figures {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** The alternative text. */
  readonly description: string
  readonly source: string
  readonly drawing: Drawing
}

const forms: ReadonlySet<unknown> = new Set<Drawing['form']>([
  'lines',
  'columns',
  'areas',
  'bars',
  'dots',
  'scatter',
])

/** Whether it is a drawing's file: the head is looked at, as authors do with files of their own. */
export function isDrawing(value: unknown): value is Drawing {
  return typeof value === 'object' && value !== null && forms.has(Reflect.get(value, 'form'))
}

/** Whether it is a list of figures. */
export function isFiguresList(value: unknown): value is readonly Figures[] {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) => typeof item === 'object' && item !== null && isDrawing(Reflect.get(item, 'drawing')),
    )
  )
}
