import type { FigureContext } from '../figure/context.ts'
import { assertedQuantity, evaluateFigures, type Quantities } from '../figure/evaluate.ts'
import type { Figures } from '../figure/figure.ts'
import type { FigureProblem } from '../figure/problem.ts'
import type { Quantity } from '../quantity.ts'
import { type Rendered, renderTemplate } from '../template/renderTemplate.ts'
import type { Language, Text } from '../text.ts'
import type { Asserted, Judging } from './claim.ts'
import { type Judged, judge } from './judge.ts'

/** What of a claim bears on its words. */
interface ClaimWords {
  readonly asserted?: Asserted | undefined
  readonly also?: Readonly<Record<string, Asserted>> | undefined
  readonly statement: Text
  readonly figures: Figures
  readonly measured: Text
  readonly verdict: Judging
}

export interface ReadClaim {
  /** What is claimed. */
  readonly statement: Rendered
  /** What the statistics say. */
  readonly measured: Rendered
  readonly verdict: Judged | FigureProblem
  readonly reason: Rendered
}

/** The claim's own figures by the names that its texts and rules use: "asserted", "asserted.rank". */
function ownFigures({ asserted, also = {} }: ClaimWords): ReadonlyMap<string, Quantity> {
  const named = Object.entries(also).map(
    ([name, one]) => [`asserted.${name}`, assertedQuantity(one)] as const,
  )
  return new Map([...(asserted ? [['asserted', assertedQuantity(asserted)] as const] : []), ...named])
}

/** Every quantity that a claim's words may name. */
export const claimQuantities = (claim: ClaimWords, context: FigureContext): Quantities =>
  evaluateFigures(claim.figures, context, ownFigures(claim))

/** A claim in words, beside what the statistics say and the verdict. */
export function readClaim(claim: ClaimWords, context: FigureContext, language: Language): ReadClaim {
  const quantities = claimQuantities(claim, context)
  const render = (text: Text) => renderTemplate(text[language], quantities, language, context)
  return {
    statement: render(claim.statement),
    measured: render(claim.measured),
    verdict: judge(claim.verdict, quantities),
    reason: render(claim.verdict.reason),
  }
}
