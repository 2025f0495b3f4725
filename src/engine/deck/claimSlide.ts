import type { Claim } from '../../data/claimSchema.ts'
import { deckProblems } from '../../i18n/deckProblemMessages.ts'
import { claimQuantities, readClaim } from '../../model/claim/readClaim.ts'
import { isProblem as isFigureProblem } from '../../model/figure/problem.ts'
import { claimedRowName } from '../claimTitle.ts'
import { figureRows } from '../figureRows.ts'
import { shownClaim } from '../shownClaim.ts'
import { figureContext } from '../words.ts'
import { eachOnce, lineOf } from './figureLines.ts'
import type { DeckContext } from './showDeck.ts'
import type { FigureLine } from './shownDeck.ts'
import { bareBody, type Made, type SlideOf, type SlideTools } from './slideParts.ts'

/** "GDP, Piedmont, 2023: €155,971.8 million (derived)": what and when, then the value. */
const rowText = ([what = '', value = '', when = '']: readonly string[]): string =>
  `${when === '' ? what : `${what}, ${when}`}: ${value}`

/** What is asserted, said to be so; what was measured, in a sentence; then every published figure by its name. */
function claimLines(claim: Claim, context: DeckContext): readonly FigureLine[] {
  const { library, language } = context
  const { statement, measured } = readClaim(claim, figureContext(library), language)
  const quantities = claimQuantities(claim, figureContext(library))
  const asserted = statement.ok
    ? [{ text: `${claimedRowName(claim.where.name, language)}: ${statement.text}`, source: '' }]
    : []
  const sentence = measured.ok ? [lineOf(measured.text, measured.from, context)] : []
  const rows = Object.entries(claim.figures).flatMap(([name, figure]) => {
    const quantity = quantities.get(name)
    if (!quantity || isFigureProblem(quantity)) return []
    return figureRows({ [name]: figure }, quantities, library, language).map((row) =>
      lineOf(rowText(row), quantity.from, context),
    )
  })
  return eachOnce([...asserted, ...sentence, ...rows])
}

/** A claim: what is asserted, then what is measured. */
export function claimSlide(slide: SlideOf<'claim'>, { context, path }: SlideTools): Made {
  const { library, views, language, report } = context
  const claim = library.claims.get(slide.claim)
  if (!claim) {
    const problem = { path: `${path}.claim`, ...deckProblems.noClaim(slide.claim) }
    report(problem)
    return problem
  }
  const shown = shownClaim(claim, views, library, language)
  return {
    ...bareBody(shown.card.label),
    claim: shown,
    figures: claimLines(claim, context),
    sources: shown.sources,
  }
}
