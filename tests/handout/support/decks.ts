import * as v from 'valibot'
import { deckSchema } from '../../../src/data/deckSchema.ts'
import type { View } from '../../../src/data/viewSchema.ts'
import { showDeck } from '../../../src/engine/deck/showDeck.ts'
import type { ShownDeck } from '../../../src/engine/deck/shownDeck.ts'
import { deckPptx } from '../../../src/handout/deckPptx.ts'
import type { PictureData } from '../../../src/handout/pictureData.ts'
import type { Language } from '../../../src/model/text.ts'
import type { Site } from '../../../tools/site/readSite.ts'
import { type OpenedFile, openBlob } from './openFile.ts'

/** A picture of one pixel. */
const pixel: PictureData = {
  data: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  width: 160,
  height: 90,
}

export const address = 'https://example.org/figures/present/every/'

/** Makes the file of a deck as a page does, with pictures of one pixel. */
export const fileOf = async (
  deck: ShownDeck,
  picture = (): Promise<PictureData> => Promise.resolve(pixel),
): Promise<OpenedFile> => openBlob(await deckPptx(deck, { site: 'Ponte & friends', address, picture }))

const both = (en: string, it = en) => ({ en, it })

const notes = both('Say <this> & "that".\n\nThen pause.', 'Dire <questo> & «quello».\n\nPoi una pausa.')

const firstOfKind = ({ chart }: View, index: number, all: readonly View[]): boolean =>
  all.findIndex((other) => other.chart === chart) === index

/** A deck with every kind of slide, every view of the site and every claim; or, to be quick, the first view of every kind and some
 *  claims. */
export function everyDeck(site: Site, language: Language, extent: 'all' | 'some' = 'all'): ShownDeck {
  const chosen = [...site.views.values()].filter(extent === 'all' ? () => true : firstOfKind)
  const views = chosen.map(({ id, chart }) => ({
    id: `view-${id}`,
    kind: chart === 'map' ? 'map' : 'chart',
    view: id,
    notes,
  }))
  const claims = [...site.library.claims.keys()].slice(0, extent === 'all' ? undefined : 4).map((claim) => ({
    id: `claim-${claim}`,
    kind: 'claim',
    claim,
  }))
  const [line] = [...site.views.values()].filter(({ chart }) => chart === 'lines')
  const [bars, columns] = ['bars', 'columns'].map(
    (kind) => [...site.views.values()].find(({ chart }) => chart === kind)?.id ?? '',
  )
  const deck = v.parse(deckSchema, {
    id: 'every',
    title: both('Every chart & <all>', 'Ogni grafico & <tutto>'),
    description: both('For tests'),
    slides: [
      {
        id: 'start',
        kind: 'title',
        title: both('Start & go', 'Via & via'),
        subtitle: both('“Quoted” <here>'),
      },
      { id: 'huge', kind: 'statement', figure: both('a lot'), sentence: both('of it is here') },
      { id: 'points', kind: 'text', title: both('Points'), points: [both('One & one'), both('Two < three')] },
      ...views,
      { id: 'two', kind: 'two-charts', title: both('Two'), charts: [{ view: bars }, { view: columns }] },
      {
        id: 'steps',
        kind: 'chart',
        view: line?.id,
        steps: [{ sentence: both('Now a sentence.') }, { sentence: both('Now a sentence.') }],
      },
      ...claims,
      { id: 'end', kind: 'end', title: both('Thank you', 'Grazie'), text: both('Take it with you') },
    ],
  })
  return showDeck(deck, { views: site.views, library: site.library, language })
}
