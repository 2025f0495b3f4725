import * as v from 'valibot'
import mission from '../../data/timelines/mission.json' with { type: 'json' }
import type { TimelineModel } from '../../src/charts/types.ts'
import { timelineSchema } from '../../src/data/timelineSchema.ts'
import type { Language } from '../../src/model/text.ts'
import { common } from './rankedSamples.ts'

/** The mission to Michigan. */
export function missionTimeline(language: Language): TimelineModel {
  const timeline = v.parse(timelineSchema, mission)
  const dates = [...new Set(timeline.entries.map((entry) => entry.date))]
  return {
    type: 'timeline',
    ...common(
      'mission',
      language,
      language === 'en'
        ? 'Whom Piedmont’s delegation met in Michigan'
        : 'Chi ha incontrato in Michigan la delegazione piemontese',
      timeline.label[language],
    ),
    kinds: Object.entries(timeline.kinds).map(([id, label]) => ({ id, label: label[language] })),
    days: dates.map((date) => ({
      date,
      entries: timeline.entries
        .filter((entry) => entry.date === date)
        .map((entry) => ({
          place: entry.place[language],
          whom: entry.whom[language],
          kind: entry.kind,
          note: entry.note?.[language],
        })),
    })),
    delegation: timeline.delegation.map((one) => one[language]),
  }
}
