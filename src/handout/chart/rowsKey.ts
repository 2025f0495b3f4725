import { isReserved, statusWords } from '../../charts/datumText.ts'
import type { Datum } from '../../charts/types.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { pptxMessages } from '../../i18n/pptxMessages.ts'
import { isNumber } from '../../model/gap.ts'
import type { Language } from '../../model/text.ts'

/** What the looks of some numbers mean. @param claims whether claims are drawn beside them. */
export function hatchesKey(data: readonly Datum[], claims: boolean, language: Language): readonly string[] {
  const reserved = data.filter((datum) => isNumber(datum.cell) && isReserved(datum))
  const words = [...new Set(reserved.flatMap((datum) => statusWords(datum, language)))]
  return [
    ...(words.length === 0 ? [] : [pptxMessages[language].hatched(words.join(', '))]),
    ...(claims ? [`◆ ${messagesOf(language).charts.claimNote}`] : []),
  ]
}
