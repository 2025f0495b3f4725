import type { BarsModel, SourceLine, Table } from '../charts/types.ts'
import type { Claim } from '../data/claimSchema.ts'
import type { View } from '../data/viewSchema.ts'
import type { Language } from '../model/text.ts'
import { type ClaimCard, claimCard } from './claimCard.ts'
import { claimChart } from './claimChart.ts'
import { claimSources } from './claimSources.ts'
import { claimTable } from './claimTable.ts'
import type { Library } from './library.ts'

/** A claim with everything that is shown of it where it stands alone. */
export interface ShownClaim {
  readonly card: ClaimCard
  /** The claim beside cells that it can be compared with, where there are such. */
  readonly model: BarsModel | undefined
  /** Of the claim, and of every figure that is said of it. */
  readonly sources: readonly SourceLine[]
  readonly table: Table
}

/** Reads a claim to be shown alone. @param views as for its card. */
export const shownClaim = (
  claim: Claim,
  views: ReadonlyMap<string, View>,
  library: Library,
  language: Language,
): ShownClaim => ({
  card: claimCard(claim, views, library, language),
  model: claimChart(claim, library, language),
  sources: claimSources(claim, library, language),
  table: claimTable(claim, library, language),
})
