import type { TimelineModel } from '../types.ts'
import { dayName, kindLabel } from './encounters.ts'

type Entry = TimelineModel['days'][number]['entries'][number]

interface Stay {
  readonly place: string
  readonly entries: readonly Entry[]
}

/** Meetings of a day that follow each other at one place. */
function staysOf(entries: readonly Entry[]): readonly Stay[] {
  const stays: { place: string; entries: Entry[] }[] = []
  for (const entry of entries) {
    const last = stays.at(-1)
    if (last?.place === entry.place) last.entries.push(entry)
    else stays.push({ place: entry.place, entries: [entry] })
  }
  return stays
}

/** Day after day, place after place: whom the delegation met. */
export const Days = ({ model }: { readonly model: TimelineModel }) => (
  <ol className="days">
    {model.days.map((day) => (
      <li key={day.date ?? ''}>
        <p className="day-name">
          {day.date === undefined ? (
            dayName(day.date, model)
          ) : (
            <time dateTime={day.date}>{dayName(day.date, model)}</time>
          )}
        </p>
        {staysOf(day.entries).map((stay) => (
          <div key={stay.place} className="stay">
            <p className="place">{stay.place}</p>
            <ul>
              {stay.entries.map((entry) => (
                <li key={entry.whom}>
                  <strong>{entry.whom}</strong> <span className="tag">{kindLabel(entry.kind, model)}</span>
                  {entry.note !== undefined && <span className="note">{entry.note}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </li>
    ))}
  </ol>
)
