import PptxGenJS from 'pptxgenjs'
import type { ShownDeck, ShownSlide } from '../engine/deck/shownDeck.ts'
import { finishFile } from './file/finishFile.ts'
import type { DrawPicture } from './pictureData.ts'
import { writeChartSlide, writeTwoCharts } from './slides/chartSlides.ts'
import { writeClaim } from './slides/claimSlide.ts'
import type { Making, State } from './slides/context.ts'
import { slideAddress, writeFoot } from './slides/foot.ts'
import { defineLayouts, layouts } from './slides/layouts.ts'
import { notesOf } from './slides/notes.ts'
import { statesOf } from './slides/states.ts'
import { writeEnd, writeOpening, writePoints, writeStatement } from './slides/wordSlides.ts'
import { speakable, xmlText } from './xml.ts'

export interface HandoutOptions {
  /** Name of the site, which the file is from. */
  readonly site: string
  /** Of the deck's page, without "#", for links and the code; undefined where others cannot open it. */
  readonly address: string | undefined
  /** Draws what Office has no form for. */
  readonly picture: DrawPicture
}

type Kind = Exclude<ShownSlide['kind'], 'problem'>

interface Writer {
  readonly layout: keyof typeof layouts
  write(state: State): void | Promise<void>
}

const writers: Readonly<Record<Kind, Writer>> = {
  title: { layout: 'opening', write: writeOpening },
  statement: { layout: 'statement', write: writeStatement },
  chart: { layout: 'content', write: writeChartSlide },
  map: { layout: 'content', write: writeChartSlide },
  'two-charts': { layout: 'content', write: writeTwoCharts },
  claim: { layout: 'content', write: writeClaim },
  text: { layout: 'content', write: writePoints },
  end: { layout: 'closing', write: writeEnd },
}

const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** A deck as a PowerPoint file: native charts that can be edited, whose numbers are the cells' own; notes with the figures to quote;
 *  sources and address at the foot. Slides that could not be shown are left out. */
export async function deckPptx(deck: ShownDeck, options: HandoutOptions): Promise<Blob> {
  const { language } = deck
  const file = new PptxGenJS()
  file.layout = 'LAYOUT_WIDE'
  file.title = speakable(deck.title)
  file.subject = speakable(deck.description)
  file.author = speakable(options.site)
  // The only one of these that the library writes as it is.
  file.company = xmlText(options.site)
  file.theme = { headFontFace: 'Georgia', bodyFontFace: 'Arial' }
  defineLayouts(file)
  const making: Making = { ...options, language, charts: [], objects: new Map() }
  for (const slide of deck.slides) {
    if (slide.kind === 'problem') continue
    const { layout, write } = writers[slide.kind]
    for (const step of statesOf(slide)) {
      const state: State = {
        page: file.addSlide({ masterName: layouts[layout] }),
        slide,
        step,
        making,
      }
      await write(state)
      writeFoot(state)
      const notes = notesOf(slide, slideAddress(options.address, slide.id), language)
      state.page.addNotes(speakable(notes.join('\n')))
    }
  }
  const bytes = await file.write({ outputType: 'uint8array' })
  if (!(bytes instanceof Uint8Array)) throw new Error('The PowerPoint file was not written as bytes')
  return new Blob([finishFile(bytes, making, language)], { type })
}
