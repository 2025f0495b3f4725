import { messagesOf } from '../i18n/messages.ts'
import type { Language } from '../model/text.ts'
import type { ClaimCard } from './claimCard.ts'

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** "GDP above Slovakia’s: holds in part". What was asserted is never a title by itself: alone it would read as a finding. */
export const claimTitle = ({ label, verdictText }: Pick<ClaimCard, 'label' | 'verdictText'>): string =>
  `${label}: ${lowerFirst(verdictText)}`

/** "Claimed: GDP above Slovakia’s": the name of a claim where its verdict, which may change, must not stand. */
export const claimName = ({ label }: Pick<ClaimCard, 'label'>, language: Language): string =>
  `${messagesOf(language).pages.claimed}: ${label}`

/** A claim in words: what is claimed, then the verdict and what was measured. */
export function claimDescription(
  { statement, verdictText, measured }: Pick<ClaimCard, 'statement' | 'verdictText' | 'measured'>,
  language: Language,
): string {
  const { pages } = messagesOf(language)
  return [
    `${pages.claimed}: ${sentence(statement)}`,
    `${pages.measured}: ${sentence(lowerFirst(verdictText))}`,
    sentence(measured),
  ].join(' ')
}

/** What a row is called that holds what was claimed: never by the claim's own words, which would read as a finding. */
export const claimedRowName = (where: string, language: Language): string =>
  `${messagesOf(language).pages.claimed} (${where})`
