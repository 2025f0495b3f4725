import type { Claim } from '../data/claimSchema.ts'
import type { View } from '../data/viewSchema.ts'
import { messagesOf } from '../i18n/messages.ts'
import { readClaim } from '../model/claim/readClaim.ts'
import { type FigureProblem, isProblem } from '../model/figure/problem.ts'
import type { Language } from '../model/text.ts'
import { assertedText } from './assertedText.ts'
import type { Library } from './library.ts'
import type { Option } from './pageTypes.ts'
import { figureContext } from './words.ts'

/** A claim as a card shows it: all words and figures in one language. */
export interface ClaimCard {
  readonly id: string
  readonly label: string
  /** "over 10%" */
  readonly asserted?: string | undefined
  readonly statement: string
  readonly who: string
  /** A day, month or year, as exactly as it is known. */
  readonly when: string
  readonly where: string
  readonly url?: string | undefined
  readonly measured: string
  readonly verdict: string
  readonly verdictText: string
  /** Whether the verdict was computed by a rule or is someone's judgement. */
  readonly computed: boolean
  readonly reason: string
  readonly views: readonly Option[]
}

/** The card of a claim. A sentence whose figures cannot be had is left out and reported: the build stops at it.
 *  @param views by id, for the names of those that show the matter. */
export function claimCard(
  claim: Claim,
  views: ReadonlyMap<string, View>,
  library: Library,
  language: Language,
  report: (problem: FigureProblem) => void = () => undefined,
): ClaimCard {
  const { panels } = messagesOf(language)
  const read = readClaim(claim, figureContext(library), language)
  const textOf = (rendered: (typeof read)['statement']): string => {
    if (rendered.ok) return rendered.text
    report(rendered.problem)
    return ''
  }
  if (isProblem(read.verdict)) report(read.verdict)
  const verdict = isProblem(read.verdict) ? 'cannot-be-checked' : read.verdict.verdict
  return {
    id: claim.id,
    label: claim.label[language],
    asserted: claim.asserted && assertedText(claim.asserted, language),
    statement: textOf(read.statement),
    who: claim.who[language],
    when: claim.when,
    where: claim.where.name,
    url: claim.where.url,
    measured: textOf(read.measured),
    verdict,
    verdictText: panels.verdicts[verdict],
    computed: !isProblem(read.verdict) && read.verdict.by === 'rule',
    reason: textOf(read.reason),
    views: claim.views.flatMap((id) => {
      const view = views.get(id)
      return view ? [{ code: id, label: view.label[language] }] : []
    }),
  }
}
