import type { SourceLine } from '../charts/types.ts'
import type { Claim } from '../data/claimSchema.ts'
import { claimQuantities } from '../model/claim/readClaim.ts'
import { isProblem } from '../model/figure/problem.ts'
import type { Language } from '../model/text.ts'
import type { Library } from './library.ts'
import { sourcesOfCells } from './sources.ts'
import { figureContext } from './words.ts'

/** Who asserted a claim, where and when. */
export const whoClaims = ({ who, where, when }: Claim, language: Language): SourceLine => ({
  text: `${who[language]}, ${where.name}`,
  vintages: [when],
  licence: '',
  ...(where.url === undefined ? {} : { url: where.url }),
})

/** Who asserted the claim, and other claims that it is compared with; then the producers of every cell behind its figures. */
export function claimSources(claim: Claim, library: Library, language: Language): readonly SourceLine[] {
  const others = Object.values(claim.figures).flatMap((figure) =>
    'asserted' in figure ? (library.claims.get(figure.asserted) ?? []) : [],
  )
  const cells = [...claimQuantities(claim, figureContext(library)).values()].flatMap((quantity) =>
    isProblem(quantity) ? [] : quantity.from,
  )
  const lines = [
    ...[claim, ...others].map((one) => whoClaims(one, language)),
    ...sourcesOfCells(cells, library, language),
  ]
  return [...new Map(lines.map((line) => [line.text, line])).values()]
}
