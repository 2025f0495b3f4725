import type PptxGenJS from 'pptxgenjs'
import type { ShownSlide, ShownStep } from '../../engine/deck/shownDeck.ts'
import type { Language } from '../../model/text.ts'
import type { ChartPart, NamedObject } from '../file/finishFile.ts'
import type { DrawPicture } from '../pictureData.ts'

/** What slides of one file are made with. */
export interface Making {
  readonly language: Language
  /** Name of the site. */
  readonly site: string
  /** Of the deck's page, without "#"; undefined where it has none. */
  readonly address: string | undefined
  readonly picture: DrawPicture
  /** Charts in the order in which their places were made; added to as slides are written. */
  readonly charts: ChartPart[]
  /** What the library cannot say of objects, by their names. */
  readonly objects: Map<string, NamedObject>
}

/** One state of a slide of the deck, and where it is written. */
export interface State {
  readonly page: PptxGenJS.Slide
  readonly slide: ShownSlide
  readonly step: ShownStep
  readonly making: Making
}
