import type { BarsModel, SourceLine } from '../../charts/types.ts'
import type { View } from '../../data/viewSchema.ts'
import type { Language } from '../../model/text.ts'
import { whoClaims } from '../claimSources.ts'
import { missingDatum } from '../datum.ts'
import type { Library } from '../library.ts'
import { unitPhrase } from '../subtitle.ts'
import { claimMark } from './context.ts'

interface Made {
  readonly body: Omit<
    BarsModel,
    'id' | 'language' | 'title' | 'subtitle' | 'description' | 'notes' | 'sources'
  >
  readonly subtitle: string
  readonly sources: readonly SourceLine[]
  readonly notes: readonly string[]
}

/** Bars whose values are asserted and nothing else: each is drawn as a claim. Undefined where no claim has a figure. */
export function claimBarsModel(
  view: Extract<View, { chart: 'claim-bars' }>,
  library: Library,
  language: Language,
): Made | undefined {
  const claims = view.claims.flatMap((id) => library.claims.get(id) ?? [])
  const unit = claims.find((claim) => claim.asserted)?.asserted?.unit
  if (!unit) return undefined
  const rows = claims.flatMap((claim) => {
    const mark = claimMark({ library, language }, claim.id, unit)
    return mark
      ? [
          {
            ...missingDatum,
            cell: mark.value,
            id: claim.id,
            label: mark.label,
            highlight: false,
            neighbour: false,
            claim: mark,
          },
        ]
      : []
  })
  const sources = claims.map((claim) => whoClaims(claim, language))
  return {
    body: { type: 'bars', unit, atLeast: false, rows, references: [] },
    subtitle: unitPhrase(unit, language),
    notes: [],
    sources: [...new Map(sources.map((source) => [source.text, source])).values()],
  }
}
