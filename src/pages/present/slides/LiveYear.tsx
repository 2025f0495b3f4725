import { presentMessages } from '../../../i18n/presentMessages.ts'
import type { Language } from '../../../model/text.ts'
import { chooseLive, type TalkStore } from '../../../state/talk.ts'
import { parseAddress, printAddress } from '../../../state/url.ts'
import { YearSlider } from '../../../ui/YearSlider.tsx'

interface Props {
  readonly years: readonly [number, number]
  /** What the chart shows now, as an address holds it. */
  readonly search: string
  /** Undefined where the chart shows its latest. */
  readonly year: number | undefined
  readonly chart: number
  readonly store: TalkStore
  readonly language: Language
}

/** Moves the year of a chart while the speaker speaks. */
export function LiveYear({ years: [first, last], search, year, chart, store, language }: Props) {
  return (
    <YearSlider
      min={first}
      max={last}
      value={year ?? last}
      label={presentMessages[language].year}
      onChange={(chosen) => {
        const { choices } = parseAddress(search)
        chooseLive(store, chart, printAddress({ ...choices, from: chosen, to: chosen }))
      }}
    />
  )
}
