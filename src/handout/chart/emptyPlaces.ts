import type { Datum } from '../../charts/types.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { pptxMessages } from '../../i18n/pptxMessages.ts'
import { isGap } from '../../model/gap.ts'
import { periodText } from '../../model/periodText.ts'
import type { Language } from '../../model/text.ts'

interface Series {
  readonly label: string
  readonly points: readonly Datum[]
}

/** Why places of a chart by periods are empty: "2020, 2021: not published", with the series where not all have the same. */
export function emptyPlaces(
  series: readonly Series[],
  periods: readonly string[],
  language: Language,
): readonly string[] {
  const byReason = new Map<string, Map<string, string[]>>()
  for (const { label, points } of series)
    for (const [index, { cell }] of points.entries()) {
      if (!isGap(cell)) continue
      const reason = messagesOf(language).charts.gaps[cell.gap]
      const places = byReason.get(reason) ?? new Map<string, string[]>()
      byReason.set(reason, places)
      places.set(label, [...(places.get(label) ?? []), periodText(periods[index] ?? '', language)])
    }
  return [...byReason].flatMap(([reason, places]) => {
    const texts = [...places].map(([label, list]) => ({ label, list: list.join(', ') }))
    const [first] = texts
    const alike = texts.length === series.length && texts.every(({ list }) => list === first?.list)
    const lines = alike ? [first?.list ?? ''] : texts.map(({ label, list }) => `${label} ${list}`)
    return lines.map((line) => pptxMessages[language].empty(line, reason))
  })
}
