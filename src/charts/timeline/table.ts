import { messagesOf } from '../../i18n/messages.ts'
import type { Table, TimelineModel } from '../types.ts'
import { encountersOf } from './encounters.ts'

/** One row a meeting, in the order of the days. */
export function tableOfTimeline(model: TimelineModel): Table {
  const { timeline } = messagesOf(model.language).charts
  const heads = [timeline.whom, timeline.kind, timeline.day, timeline.where, timeline.note]
  return {
    caption: model.title,
    columns: heads.map((label) => ({ label, numeric: false })),
    rows: encountersOf(model).map(({ whom, kindLabel, day, place, note }) => [
      whom,
      kindLabel,
      day,
      place,
      note,
    ]),
  }
}
