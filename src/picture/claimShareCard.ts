import type { SourceLine } from '../charts/types.ts'
import type { ClaimCard } from '../engine/claimCard.ts'
import { claimTitle } from '../engine/claimTitle.ts'
import type { Language } from '../model/text.ts'
import type { Brush } from './brush.ts'
import { card, cardRoom } from './card.ts'
import { type ClaimType, claimDrawing, claimWords } from './claimDrawing.ts'
import { sourcesLines } from './sourcesLine.ts'
import { stack } from './stack.ts'
import { textBlock } from './textBlock.ts'

/** From the largest type to one that fits whatever was said. */
const cardTypes: readonly ClaimType[] = [34, 31, 28, 26, 24, 22, 20].map((text) => ({
  label: text >= 24 ? 46 : 40,
  kicker: 20,
  figure: [100, 88, 76, 64, 56, 48, 40],
  verdict: 40,
  text,
  small: 20,
  inset: 26,
}))

/** A claim beside the statistics as feeds show it. */
export function claimShareCard(
  claim: ClaimCard,
  language: Language,
  sources: readonly SourceLine[],
  site: string,
  brush: Brush,
): string {
  const { width, height } = cardRoom
  const words = { claim, language }
  const drawn = (type: ClaimType) =>
    stack([
      {
        drawing: textBlock(claimTitle(claim), width, {
          size: type.label,
          bold: true,
          serif: true,
          leading: 1.14,
          most: 2,
        }),
      },
      { drawing: claimDrawing(words, width, type, brush, true), above: 18 },
    ])
  const all = cardTypes.map(drawn)
  const best = all.find((one) => one.height <= height - 12) ?? all.at(-1)
  const nodes = best ? best.nodes : []
  const description = claimWords(claim, language).join(' ')
  return card(
    nodes,
    {
      id: claim.id,
      language,
      title: claimTitle(claim),
      description,
      sources: sourcesLines(sources, language),
      site,
    },
    brush,
  )
}
