import type { Table } from '../charts/types.ts'
import type { Claim } from '../data/claimSchema.ts'
import { messagesOf } from '../i18n/messages.ts'
import { claimQuantities } from '../model/claim/readClaim.ts'
import type { Language } from '../model/text.ts'
import { claimCard } from './claimCard.ts'
import { claimedRowName, claimTitle } from './claimTitle.ts'
import { claimedRow, figureRows } from './figureRows.ts'
import type { Library } from './library.ts'
import { figureContext } from './words.ts'

/** Every figure of a claim, whatever its unit: what was claimed, said to be so, then what was published, and ranks. What is
 *  computed from several figures is said in the sentence, where it can be explained. */
export function claimTable(claim: Claim, library: Library, language: Language): Table {
  const { charts } = messagesOf(language)
  const quantities = claimQuantities(claim, figureContext(library))
  const own = claimedRowName(claim.where.name, language)
  const rows = [
    ...(claim.asserted ? [claimedRow(own, claim.asserted, language)] : []),
    ...figureRows(claim.figures, quantities, library, language),
  ]
  return {
    caption: claimTitle(claimCard(claim, new Map(), library, language)),
    columns: [
      { label: charts.name, numeric: false },
      { label: charts.value, numeric: true },
      { label: charts.period, numeric: false },
    ],
    rows: [...new Map(rows.map((row) => [row.join('|'), row])).values()],
  }
}
