import type { ClaimCard } from '../../engine/claimCard.ts'
import { embedMessages } from '../../i18n/embedMessages.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { dateText } from '../../model/dateText.ts'
import type { Language } from '../../model/text.ts'
import { colours } from '../colours.ts'
import type { State } from './context.ts'
import { fitted, fittingSize, heightOf, lineCount, type Paragraph } from './fitText.ts'
import { type Box, bodyBox, halves, inPoints, toInches } from './geometry.ts'
import { placeChart } from './placeChart.ts'
import { writeTitle } from './wordSlides.ts'
import { write } from './write.ts'

const inset = 0.22
/** Sizes of a claim's texts: larger where no chart needs the room. */
interface ClaimType {
  readonly kicker: number
  readonly figure: readonly number[]
  readonly verdict: number
  readonly text: number
  readonly small: number
}
const besideChart: ClaimType = {
  kicker: 12,
  figure: [40, 36, 32, 28, 24, 20],
  verdict: 26,
  text: 17,
  small: 12,
}
const alone: ClaimType = { kicker: 15, figure: [56, 48, 40, 34, 28, 24], verdict: 34, text: 24, small: 16 }

const inkOf = (verdict: string): string => {
  if (/^(roughly-)?holds$/.test(verdict)) return colours.good
  return /^(does-not-hold|contradicted)$/.test(verdict) ? colours.bad : colours.between
}

const inner = ({ x, y, w, h }: Box): Box => ({
  x: x + inset,
  y: y + inset,
  w: w - inset * 2,
  h: h - inset * 2,
})

const kicker = (words: string, colour: string, size: number): Paragraph => ({
  text: words.toLocaleUpperCase('en'),
  look: { size, colour, bold: true },
})

/** The figure as it was said, on one line where it can be. */
function figure(asserted: string, sizes: readonly number[], box: Box): Paragraph {
  const look = { colour: colours.claim, bold: true, serif: true }
  const size = fittingSize(asserted, box, look, sizes, 1)
  const fits = lineCount(asserted, inPoints(box).width, { ...look, size }) <= 1
  return { text: fits ? asserted : asserted.replaceAll('\u00a0', ' '), look: { ...look, size }, above: 4 }
}

function claimed(card: ClaimCard, language: Language, type: ClaimType, box: Box): readonly Paragraph[] {
  const { pages } = messagesOf(language)
  return [
    kicker(`◆ ${pages.claimed}`, colours.claim, type.kicker),
    figure(card.asserted ?? '', type.figure, box),
    { text: card.statement, look: { size: type.text, colour: colours.ink }, above: 6 },
    {
      text: pages.saidBy(card.who, dateText(card.when, language)),
      look: { size: type.small, colour: colours.quiet },
      above: 6,
    },
  ]
}

function measured(card: ClaimCard, language: Language, type: ClaimType): readonly Paragraph[] {
  const { pages } = messagesOf(language)
  return [
    kicker(pages.measured, colours.quiet, type.kicker),
    {
      text: card.verdictText,
      look: { size: type.verdict, colour: inkOf(card.verdict), bold: true },
      above: 4,
    },
    { text: card.measured, look: { size: type.text, colour: colours.ink }, above: 6 },
    { text: card.reason, look: { size: type.small, colour: colours.quiet }, above: 6 },
  ]
}

const present = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.filter((one) => one.text !== '')

/** What was asserted in its dashed box, beside it what the statistics say, below both as bars where they can be compared. */
export async function writeClaim(state: State): Promise<void> {
  const { page, slide, making } = state
  const { claim } = slide
  if (!claim) return
  const { language } = making
  writeTitle(state, 'content', [30, 28, 26, 24, 22], 2)
  const { card, model } = claim
  const most: Box = { ...bodyBox, y: bodyBox.y + 0.12, h: model ? 2.8 : 5 }
  const type = model ? besideChart : alone
  const [whole] = halves(most, 0.4)
  const said = present(claimed(card, language, type, inner(whole)))
  const found = present(measured(card, language, type))
  const { width } = inPoints(inner(whole))
  const needed = toInches(Math.max(heightOf(said, width), heightOf(found, width))) + inset * 2
  const panels: Box = { ...most, h: Math.min(most.h, needed) }
  const [left, right] = halves(panels, 0.4)
  page.addShape('rect', {
    ...left,
    line: { color: colours.claim, width: 1.5, dashType: 'dash' },
    fill: { color: colours.paper },
    objectName: messagesOf(language).pages.claimed,
  })
  write(page, fitted(said, inner(left), 10), inner(left), language)
  write(page, fitted(found, inner(right), 10), inner(right), language)
  if (!model) return
  const top = panels.y + panels.h + 0.16
  const box: Box = { ...bodyBox, y: top, h: bodyBox.y + bodyBox.h - top }
  const head = [embedMessages[language].claimedAndMeasured, model.subtitle].filter((part) => part !== '')
  const look = { size: 12, colour: colours.quiet }
  write(page, [{ text: head.join(' · '), look }], { ...box, h: 0.24 }, language)
  await placeChart(state, model, [], { ...box, y: box.y + 0.28, h: box.h - 0.28 })
}
