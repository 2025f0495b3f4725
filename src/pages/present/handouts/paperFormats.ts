/** What is on each page, and how large pages are. */
export interface PaperLayout {
  readonly content: 'slides' | 'notes'
  readonly paper: 'wide' | 'a4'
}

/** A kind of page. Lengths are CSS pixels, 96 to the inch, of the sheet as it is laid out; a sheet is a hair smaller than its page, for a
 *  page that is overrun by a fraction of a pixel is followed by an empty one. */
export interface PaperFormat {
  /** For @page. */
  readonly size: string
  readonly width: number
  readonly height: number
  readonly padding: number
  /** Of the line at the foot: address and number. */
  readonly foot: number
  /** Of a slide's picture. */
  readonly picture: number
  /** Of the column with notes, beside the picture; undefined where they stand below it. */
  readonly beside?: number
}

export const slideShape = 16 / 9
const foot = 24
/** Between the columns. */
export const columnGap = 32

/** The widest slide in a sheet. */
const widest = (width: number, height: number, padding: number): number =>
  Math.floor(Math.min(width - 2 * padding, (height - 2 * padding - foot) * slideShape))

const wide = { size: '1280px 720px', width: 1279, height: 719 } as const
const a4 = { width: 793, height: 1122 } as const

export const paperFormats: Readonly<
  Record<PaperLayout['content'], Readonly<Record<PaperLayout['paper'], PaperFormat>>>
> = {
  slides: {
    wide: { ...wide, padding: 12, foot, picture: widest(wide.width, wide.height, 12) },
    a4: {
      size: 'A4 landscape',
      width: a4.height,
      height: a4.width,
      padding: 38,
      foot,
      picture: widest(a4.height, a4.width, 38),
    },
  },
  notes: {
    wide: { ...wide, padding: 28, foot, picture: 760, beside: wide.width - 2 * 28 - columnGap - 760 },
    a4: { size: 'A4 portrait', ...a4, padding: 45, foot, picture: a4.width - 2 * 45 },
  },
}
