import { messagesOf } from '../../i18n/messages.ts'
import type { Language } from '../../model/text.ts'
import type { LinePoint } from '../types.ts'

/** Says of a point that no line leads to it, where its status does not say so already. */
export function breakWords(point: LinePoint, language: Language): readonly string[] {
  const said = point.status.includes('B') || point.marks.includes('break')
  return point.breakBefore && !said ? [messagesOf(language).charts.breakBefore] : []
}
