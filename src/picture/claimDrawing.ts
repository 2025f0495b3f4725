import { textWidth } from '../charts/textWidth.ts'
import type { ClaimCard } from '../engine/claimCard.ts'
import { messagesOf } from '../i18n/messages.ts'
import { dateText } from '../model/dateText.ts'
import type { Language } from '../model/text.ts'
import type { Brush } from './brush.ts'
import { markAdvance, markShape } from './claimMark.ts'
import { inksOf } from './ink.ts'
import { type Drawing, moved, node } from './pictureNode.ts'
import { stack } from './stack.ts'
import { serifWidth, textBlock } from './textBlock.ts'

/** Sizes of a claim's texts. */
export interface ClaimType {
  readonly label: number
  readonly kicker: number
  /** From the largest to the smallest: the first in which the figure has room in one line is used. */
  readonly figure: readonly number[]
  readonly verdict: number
  readonly text: number
  readonly small: number
  /** Between the box of what was said and its texts. */
  readonly inset: number
}

const verdictInks: Readonly<Record<string, 'good' | 'bad'>> = {
  holds: 'good',
  'roughly-holds': 'good',
  'does-not-hold': 'bad',
  contradicted: 'bad',
}

/** The colour of a verdict. */
export const verdictInk = (verdict: string): 'good' | 'bad' | 'between' => verdictInks[verdict] ?? 'between'

interface ClaimWords {
  readonly claim: ClaimCard
  readonly language: Language
}

const saidBy = ({ claim, language }: ClaimWords): string =>
  messagesOf(language).pages.saidBy(claim.who, dateText(claim.when, language))

function kicker(text: string, width: number, size: number, fill: string, marked: boolean): Drawing {
  const block = textBlock(text.toLocaleUpperCase('en'), width, { size, fill })
  if (!marked) return block
  return {
    ...block,
    nodes: [markShape(0, size, size, fill), ...moved(block.nodes, size * markAdvance, 0)],
  }
}

/** What was asserted, in the dashed box of claims. */
function saidDrawing(words: ClaimWords, width: number, type: ClaimType, brush: Brush): Drawing {
  const { claim, quiet } = inksOf(brush)
  const { pages } = messagesOf(words.language)
  const inner = width - type.inset * 2
  const figure = words.claim.asserted ?? ''
  const fits = (size: number) => textWidth(figure, size * serifWidth, 'bold') <= inner
  const size = type.figure.find(fits) ?? type.figure.at(-1) ?? type.text
  const look = { size, bold: true, serif: true, leading: 1.1, fill: claim }
  const texts = stack([
    { drawing: kicker(pages.claimed, inner, type.kicker, claim, true) },
    {
      drawing: textBlock(fits(size) ? figure : figure.replaceAll('\u00a0', ' '), inner, look),
      above: type.kicker * 0.3,
    },
    {
      drawing: textBlock(words.claim.statement, inner, { size: type.text, leading: 1.35 }),
      above: type.kicker * 0.4,
    },
    { drawing: textBlock(saidBy(words), inner, { size: type.small, fill: quiet }), above: type.kicker * 0.4 },
  ])
  const height = texts.height + type.inset * 2
  const box = node('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    rx: 4,
    fill: 'none',
    stroke: claim,
    'stroke-width': type.text / 14,
    'stroke-dasharray': `${type.text / 3} ${type.text / 4}`,
  })
  return { width, height, nodes: [box, ...moved(texts.nodes, type.inset, type.inset)] }
}

/** What the statistics say of it. */
function measuredDrawing(
  { claim, language }: ClaimWords,
  width: number,
  type: ClaimType,
  brush: Brush,
): Drawing {
  const inks = inksOf(brush)
  const { pages } = messagesOf(language)
  const inner = width - type.inset * 2
  const texts = stack([
    { drawing: kicker(pages.measured, inner, type.kicker, inks.quiet, false) },
    {
      drawing: textBlock(claim.verdictText, inner, {
        size: type.verdict,
        bold: true,
        leading: 1.2,
        fill: inks[verdictInk(claim.verdict)],
      }),
      above: type.kicker * 0.3,
    },
    {
      drawing: textBlock(claim.measured, inner, { size: type.text, leading: 1.35 }),
      above: type.kicker * 0.4,
    },
  ])
  return { width, height: texts.height + type.inset, nodes: moved(texts.nodes, type.inset, type.inset) }
}

/** What was claimed and what was measured, side by side or one below the other. */
export function claimDrawing(
  words: ClaimWords,
  width: number,
  type: ClaimType,
  brush: Brush,
  beside: boolean,
): Drawing {
  const gap = type.inset
  const own = beside ? (width - gap) / 2 : width
  const said = saidDrawing(words, own, type, brush)
  const measured = measuredDrawing(words, own, type, brush)
  if (!beside) return stack([{ drawing: said }, { drawing: measured }])
  return {
    width,
    height: Math.max(said.height, measured.height),
    nodes: [...said.nodes, ...moved(measured.nodes, own + gap, 0)],
  }
}

/** What a claim's picture says, in sentences. */
export function claimWords(claim: ClaimCard, language: Language): readonly string[] {
  const { pages } = messagesOf(language)
  const asserted = claim.asserted === undefined ? '' : `${claim.asserted}. `
  return [
    `${pages.claimed}: ${asserted}${claim.statement} (${saidBy({ claim, language })})`,
    `${pages.measured}: ${claim.verdictText}. ${claim.measured}`,
  ]
}
