import type { SourceLine, TimelineModel } from '../../charts/types.ts'
import type { View } from '../../data/viewSchema.ts'
import type { Language } from '../../model/text.ts'
import type { Library } from '../library.ts'

interface Made {
  readonly body: Omit<
    TimelineModel,
    'id' | 'language' | 'title' | 'subtitle' | 'description' | 'notes' | 'sources'
  >
  readonly subtitle: string
  readonly sources: readonly SourceLine[]
  readonly notes: readonly string[]
}

/** Encounters by day, in the file's order; those without a day come last. Undefined where the timeline is not loaded. */
export function timelineModel(
  view: Extract<View, { chart: 'timeline' }>,
  library: Library,
  language: Language,
): Made | undefined {
  const timeline = library.timelines.get(view.timeline)
  if (!timeline) return undefined
  const dates = [...new Set(timeline.entries.map((entry) => entry.date))].sort((a, b) =>
    (a ?? '9').localeCompare(b ?? '9'),
  )
  const days = dates.map((date) => ({
    ...(date === undefined ? {} : { date }),
    entries: timeline.entries
      .filter((entry) => entry.date === date)
      .map((entry) => ({
        place: entry.place[language],
        whom: entry.whom[language],
        kind: entry.kind,
        ...(entry.note === undefined ? {} : { note: entry.note[language] }),
      })),
  }))
  const { source } = timeline
  return {
    body: {
      type: 'timeline',
      kinds: Object.entries(timeline.kinds).map(([id, label]) => ({ id, label: label[language] })),
      days,
      delegation: timeline.delegation.map((one) => one[language]),
    },
    subtitle: timeline.label[language],
    notes: timeline.notes.map((note) => note[language]),
    sources: [
      {
        text: source.name,
        vintages: [source.date],
        licence: '',
        ...(source.url === undefined ? {} : { url: source.url }),
      },
    ],
  }
}
