import type { SourceLine } from '../charts/types.ts'
import type { ClaimCard } from '../engine/claimCard.ts'
import { claimTitle } from '../engine/claimTitle.ts'
import type { Language } from '../model/text.ts'
import type { Brush } from './brush.ts'
import { type ClaimType, claimDrawing, claimWords } from './claimDrawing.ts'
import { inksOf } from './ink.ts'
import { moved } from './pictureNode.ts'
import { sheet } from './sheet.ts'
import { sourcesLine } from './sourcesLine.ts'
import { stack } from './stack.ts'
import { textBlock } from './textBlock.ts'

const columnType: ClaimType = {
  label: 21,
  kicker: 12,
  figure: [38, 34, 30, 26, 22],
  verdict: 19,
  text: 15,
  small: 13,
  inset: 14,
}
const usualWidth = 640
/** From this width on both stand side by side. */
const wide = 560
const edge = 16

interface ClaimPictureOptions {
  readonly brush: Brush
  readonly width?: number
  /** Of the claim and of the figures beside it. */
  readonly sources?: readonly SourceLine[]
}

/** A claim beside the statistics, as one SVG file that stands alone. */
export function claimPicture(
  claim: ClaimCard,
  language: Language,
  { brush, width = usualWidth, sources = [] }: ClaimPictureOptions,
): string {
  const inner = width - edge * 2
  const { quiet } = inksOf(brush)
  const label = { size: columnType.label, bold: true, serif: true, leading: 1.22 }
  const all = stack([
    { drawing: textBlock(claimTitle(claim), inner, label) },
    { drawing: claimDrawing({ claim, language }, inner, columnType, brush, width >= wide), above: 10 },
    {
      drawing: textBlock(sourcesLine(sources, language), inner, { size: 12, fill: quiet }),
      above: 12,
    },
  ])
  const whole = { width, height: all.height + edge * 2, nodes: moved(all.nodes, edge, edge) }
  const description = claimWords(claim, language).join(' ')
  return sheet(whole, { id: claim.id, language, title: claimTitle(claim), description }, brush)
}
