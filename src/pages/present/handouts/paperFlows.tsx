import type { ReactNode } from 'react'
import { vintageText } from '../../../charts/SourcesText.tsx'
import type { ShownDeck, ShownSlide } from '../../../engine/deck/shownDeck.ts'
import { handoutMessages } from '../../../i18n/handoutMessages.ts'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import type { Language } from '../../../model/text.ts'
import { slideAddress } from '../deckAddress.ts'
import { type NumberedSource, numberSources, numbersIn } from './numberSources.ts'
import { columnGap, type PaperFormat, type PaperLayout, paperFormats } from './paperFormats.ts'
import { printedSteps } from './printedSteps.ts'
import { pictureHeight, SlidePicture } from './SlidePicture.tsx'

/** What stays together on a page. */
interface Block {
  readonly key: string
  readonly node: ReactNode
  /** In pixels; undefined where it must be measured. */
  readonly height?: number
}

interface Column {
  /** In pixels. */
  readonly width: number
  readonly blocks: readonly Block[]
}

/** What begins on a page of its own and goes on over as many as it needs, in one column or two. */
export interface Flow {
  readonly key: string
  /** At the foot of its pages. */
  readonly address: string
  readonly columns: readonly Column[]
}

/** Below a picture. */
const pictureGap = 14

interface Making {
  readonly deck: ShownDeck
  /** Whole address of the deck. */
  readonly address: string
  readonly layout: PaperLayout
}

const formatOf = ({ layout }: Making): PaperFormat => paperFormats[layout.content][layout.paper]

function picture(slide: ShownSlide, step: number, making: Making): Block {
  const { picture: width } = formatOf(making)
  return {
    key: `${slide.id}.${step}`,
    height: pictureHeight(width) + (making.layout.content === 'notes' ? pictureGap : 0),
    node: <SlidePicture deck={making.deck} slide={slide} step={step} width={width} />,
  }
}

const headed = (heading: string, texts: readonly ReactNode[], key: string): readonly Block[] =>
  texts.map((text, index) => ({
    // Blocks of a slide are told apart by place: two notes may say the same.
    key: `${key}.${index}`,
    node: (
      <>
        {/* A heading alone at the foot of a page says nothing. */}
        {index === 0 && <h2>{heading}</h2>}
        {text}
      </>
    ),
  }))

function notesOf(
  slide: ShownSlide,
  sources: readonly NumberedSource[],
  language: Language,
): readonly Block[] {
  const { notes, figuresToQuote } = presentMessages[language]
  const words = handoutMessages[language]
  const numbers = numbersIn(slide.sources.map(({ text }) => text).join('\n'), sources)
  return [
    ...headed(
      notes,
      slide.notes.map((text) => <p key={text}>{text}</p>),
      `${slide.id} notes`,
    ),
    ...headed(
      figuresToQuote,
      slide.figures.map(({ text, source }) => (
        <p key={text} className="paper-figure">
          {text} {numbersIn(source, sources) !== '' && <small>[{numbersIn(source, sources)}]</small>}
        </p>
      )),
      `${slide.id} figures`,
    ),
    ...(numbers === ''
      ? []
      : [
          {
            key: `${slide.id} sources`,
            node: <p className="paper-numbers">{words.sourceNumbers(numbers)}</p>,
          },
        ]),
  ]
}

function slideFlows(index: number, sources: readonly NumberedSource[], making: Making): readonly Flow[] {
  const { deck, address, layout } = making
  const slide = deck.slides[index]
  if (!slide) return []
  const { width, padding, beside, picture: across } = formatOf(making)
  const ids = deck.slides.map(({ id }) => id)
  const pictures = printedSteps(slide).map((step) => ({ step, block: picture(slide, step, making) }))
  if (layout.content === 'slides')
    return pictures.map(({ step, block }) => ({
      key: block.key,
      address: slideAddress(address, ids, index, step),
      columns: [{ width: across, blocks: [block] }],
    }))
  const blocks = pictures.map(({ block }) => block)
  const notes = notesOf(slide, sources, deck.language)
  return [
    {
      key: slide.id,
      address: slideAddress(address, ids, index),
      columns:
        beside === undefined
          ? [{ width: width - 2 * padding, blocks: [...blocks, ...notes] }]
          : [
              { width: across, blocks },
              { width: beside, blocks: notes },
            ],
    },
  ]
}

function sourceText(source: NumberedSource, language: Language): ReactNode {
  const words = handoutMessages[language]
  const { text, url, vintages, licence, via, number, slides } = source
  const facts = [
    ...(vintages.length === 0 ? [] : [words.updated(vintageText(vintages, language))]),
    ...(via === undefined ? [] : [words.via(via)]),
    ...(licence === '' ? [] : [licence]),
    words.onSlides(slides),
  ]
  return (
    <div key={text} className="paper-source">
      <p>
        [{number}] <b>{text}</b>, {facts.join(' · ')}
      </p>
      {url !== undefined && (
        <p>
          <a href={url}>{url}</a>
        </p>
      )}
    </div>
  )
}

/** The deck as it goes on paper: its slides, then their sources, numbered. */
export function paperFlows(making: Making): readonly Flow[] {
  const { deck, address } = making
  const { width, padding, beside } = formatOf(making)
  const sources = numberSources(deck)
  const texts = sources.map((source) => sourceText(source, deck.language))
  const blocks = headed(handoutMessages[deck.language].sources, texts, 'sources')
  const whole = width - 2 * padding
  return [
    ...deck.slides.flatMap((_, index) => slideFlows(index, sources, making)),
    ...(blocks.length === 0
      ? []
      : [
          {
            key: 'sources',
            address,
            columns: [{ width: beside === undefined ? whole : whole - columnGap, blocks }],
          },
        ]),
  ]
}
