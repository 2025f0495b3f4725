import { useState } from 'react'
import { messagesOf } from '../../i18n/messages.ts'
import type { TimelineModel } from '../types.ts'
import { encountersOf, kindCounts } from './encounters.ts'

interface ChipProps {
  readonly label: string
  readonly count: number
  readonly pressed: boolean
  readonly onPress: () => void
}

const Chip = ({ label, count, pressed, onPress }: ChipProps) => (
  <button type="button" className="chip" aria-pressed={pressed} onClick={onPress}>
    {label} <span>{count}</span>
  </button>
)

/** Every meeting in a table, which buttons narrow down to kinds. Without scripts there are no buttons, and all is shown. */
export function EncounterTable({ model }: { readonly model: TimelineModel }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { timeline } = messagesOf(model.language).charts
  const all = encountersOf(model)
  const shown = chosen.length === 0 ? all : all.filter(({ kind }) => chosen.includes(kind))
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <>
      <fieldset className="chips">
        <legend>{timeline.filter}</legend>
        <Chip
          label={timeline.allKinds}
          count={all.length}
          pressed={chosen.length === 0}
          onPress={() => setChosen([])}
        />
        {kindCounts(model).map(({ id, label, count }) => (
          <Chip
            key={id}
            label={label}
            count={count}
            pressed={chosen.includes(id)}
            onPress={() => toggle(id)}
          />
        ))}
      </fieldset>
      <table className="encounters">
        <caption aria-live="polite">{timeline.shown(shown.length, all.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{timeline.whom}</th>
            <th scope="col">{timeline.kind}</th>
            <th scope="col">{timeline.whenAndWhere}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={`${one.day} ${one.whom}`}>
              <th scope="row">
                {one.whom}
                {one.note !== '' && <span className="note">{one.note}</span>}
              </th>
              <td>{one.kindLabel}</td>
              <td>
                {one.day}
                <span className="place">{one.place}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
