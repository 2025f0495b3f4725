import { messagesOf } from '../i18n/messages.ts'
import type { Asserted } from '../model/claim/claim.ts'
import { numberText, ordinalText } from '../model/numberText.ts'
import type { Language } from '../model/text.ts'

/** A claim's figure as the claim words it: "over 10%". */
export function assertedText({ value, unit, qualifier }: Asserted, language: Language): string {
  const number = unit.code === 'RANK' ? ordinalText(value, language) : numberText(value, unit, language)
  return qualifier === undefined ? number : messagesOf(language).panels.qualifiers[qualifier](number)
}
