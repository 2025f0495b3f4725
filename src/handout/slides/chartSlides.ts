import type { ChartModel } from '../../charts/types.ts'
import { pictureMessages } from '../../i18n/pictureMessages.ts'
import { colours } from '../colours.ts'
import type { State } from './context.ts'
import { fitted, heightOf, type Paragraph } from './fitText.ts'
import { type Box, below, bodyBox, halves, inPoints, toInches } from './geometry.ts'
import { type PlacedChart, placeChart } from './placeChart.ts'
import { placeMeetings } from './placeMeetings.ts'
import { writeTitle } from './wordSlides.ts'
import { write } from './write.ts'

/** Of the words below a chart: one line of a wide one, two of a narrow one. */
const keyHeight = ({ w }: Box): number => (w > 8 ? 0.26 : 0.42)
const titleSizes = [30, 28, 26, 24, 22, 20] as const

const quiet = { size: 14, colour: colours.quiet }

/** Words above a chart take so much of its place at most, be they ever so many: they become smaller. */
const mostWords = 0.4

/** Writes words above a chart and returns what is left of the box. */
function writeAbove(state: State, paragraphs: readonly Paragraph[], box: Box): Box {
  const most = { ...box, h: box.h * mostWords }
  const present = fitted(
    paragraphs.filter(({ text }) => text !== ''),
    most,
  )
  const height = Math.min(most.h, toInches(heightOf(present, inPoints(box).width)))
  write(state.page, present, { ...box, h: height }, state.making.language)
  return present.length === 0 ? box : below(box, height + 0.12)
}

/** What a chart leaves to be said: signs, gaps, what is not shown. */
function writeKey(state: State, { key, shown }: PlacedChart, box: Box): void {
  const { language } = state.making
  const texts = [...(shown ? [pictureMessages[language].shown(...shown)] : []), ...key]
  if (texts.length === 0) return
  const height = keyHeight(box)
  const place = { ...box, y: box.y + box.h - height + 0.04, h: height }
  const words = [{ text: texts.join(' · '), look: { size: 11, colour: colours.quiet } }]
  write(state.page, fitted(words, place, 8), place, language, { valign: 'bottom' })
}

async function writeChart(state: State, model: ChartModel, box: Box): Promise<void> {
  const room = { ...box, h: box.h - keyHeight(box) }
  if (model.type === 'timeline' && placeMeetings(state, model, room)) return
  writeKey(state, await placeChart(state, model, state.step.highlight, room), box)
}

const modelsOf = ({ slide, step }: State): readonly ChartModel[] =>
  step.models.flatMap((index) => slide.models[index] ?? [])

/** A title, a sentence, what is measured, and a chart. */
export async function writeChartSlide(state: State): Promise<void> {
  writeTitle(state, 'content', titleSizes, 2)
  const [model] = modelsOf(state)
  if (!model) return
  const box = writeAbove(
    state,
    [
      { text: state.step.sentence ?? '', look: { size: 18, colour: colours.ink } },
      { text: model.subtitle, look: quiet, above: state.step.sentence === undefined ? 0 : 5 },
    ],
    bodyBox,
  )
  await writeChart(state, model, box)
}

/** Two charts side by side, each with its own title. */
export async function writeTwoCharts(state: State): Promise<void> {
  writeTitle(state, 'content', titleSizes, 2)
  const box = writeAbove(
    state,
    [{ text: state.step.sentence ?? '', look: { size: 18, colour: colours.ink } }],
    bodyBox,
  )
  const places = halves(box, 0.5)
  for (const [index, model] of modelsOf(state).entries()) {
    const place = places[index]
    if (!place) continue
    const own = writeAbove(
      state,
      [
        { text: model.title, look: { size: 15, colour: colours.ink, bold: true } },
        { text: model.subtitle, look: { ...quiet, size: 12 }, above: 3 },
      ],
      place,
    )
    await writeChart(state, model, own)
  }
}
