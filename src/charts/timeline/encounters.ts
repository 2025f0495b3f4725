import { messagesOf } from '../../i18n/messages.ts'
import { dateText } from '../../model/dateText.ts'
import type { TimelineModel } from '../types.ts'
import { dayText } from './dayText.ts'

/** One meeting, with all that is known of it as text. */
export interface Encounter {
  readonly day: string
  readonly place: string
  readonly whom: string
  readonly kind: string
  readonly kindLabel: string
  readonly note: string
}

/** Name of a day; of those without one: that they fell within the mission. */
export const dayName = (date: string | undefined, model: TimelineModel): string =>
  date === undefined
    ? messagesOf(model.language).charts.timeline.duringMission
    : dayText(date, model.language)

export const kindLabel = (kind: string, model: TimelineModel): string =>
  model.kinds.find(({ id }) => id === kind)?.label ?? kind

/** Every meeting by itself, in the order of the days. */
export function encountersOf(model: TimelineModel): readonly Encounter[] {
  const { undated } = messagesOf(model.language).charts.timeline
  return model.days.flatMap((day) =>
    day.entries.map((entry) => ({
      day: day.date === undefined ? undated : dateText(day.date, model.language, 'short'),
      place: entry.place,
      whom: entry.whom,
      kind: entry.kind,
      kindLabel: kindLabel(entry.kind, model),
      note: entry.note ?? '',
    })),
  )
}

/** Kinds that occur, each with the number of its meetings, the most frequent first. */
export function kindCounts(
  model: TimelineModel,
): readonly { readonly id: string; readonly label: string; readonly count: number }[] {
  const all = encountersOf(model)
  return model.kinds
    .map(({ id, label }) => ({ id, label, count: all.filter(({ kind }) => kind === id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}
