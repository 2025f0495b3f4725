import { useStore } from 'zustand'
import type { ShownDeck } from '../../../engine/deck/shownDeck.ts'
import { presenterMessages } from '../../../i18n/presenterMessages.ts'
import { stopwatchText } from '../../../model/durationText.ts'
import type { Language } from '../../../model/text.ts'
import { elapsed, isRunning, noTime, paused, started, usedBy } from '../../../state/talkClock.ts'
import { paceOf, planOf } from '../../../state/talkPace.ts'
import type { ShownTalk } from '../useTalk.ts'
import { useNow } from './useNow.ts'

interface Props {
  readonly deck: ShownDeck
  readonly talk: ShownTalk
  readonly slide: number
}

const timeOfDay = (now: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    hour: '2-digit',
    minute: '2-digit',
  }).format(now)

/** The time of day, what the talk and its present slide have taken, and how that stands to the plan. */
export function TalkTime({ deck, talk, slide }: Props) {
  const words = presenterMessages[deck.language]
  const clock = useStore(talk.clock)
  // What another window has just started may be later than the last look at the time.
  const now = Math.max(useNow(), clock.since ?? 0)
  const taken = Math.floor(elapsed(clock, now) / 1000)
  const used = usedBy(clock, talk.ids[slide] ?? '', true, now) / 1000
  const plan = planOf(deck.slides)
  const pace = plan && paceOf(plan, slide, taken)
  const toggle = () =>
    talk.clock.setState(isRunning(clock) ? paused(clock, Date.now()) : started(clock, Date.now()), true)
  return (
    <section className="presenter-time" aria-label={words.time}>
      <p className="time-elapsed">
        <span className="time-name">{words.elapsed}</span>{' '}
        <span role="timer" aria-label={words.elapsed} className="time-large">
          {stopwatchText(taken)}
        </span>{' '}
        {pace && <span>{words.ofPlanned(stopwatchText(pace.whole))}</span>}
      </p>
      <p className="time-buttons">
        <button type="button" onClick={toggle}>
          {isRunning(clock) ? words.pause : words.start}
        </button>{' '}
        <button type="button" onClick={() => talk.clock.setState(noTime, true)}>
          {words.reset}
        </button>
      </p>
      <p className="time-slide">
        <span className="time-name">{words.thisSlide}</span>{' '}
        <span role="timer" aria-label={words.thisSlide} className="time-large">
          {stopwatchText(used)}
        </span>{' '}
        {pace && <span>{words.ofPlanned(stopwatchText(pace.slide))}</span>}
      </p>
      <p className={`time-pace ${pace && pace.ahead < 0 ? 'behind' : ''}`}>
        {pace ? words.pace(pace.ahead) : words.noPlan}
      </p>
      <p className="time-of-day">
        <span className="time-name">{words.timeOfDay}</span>{' '}
        <span className="time-large">{timeOfDay(now, deck.language)}</span>
      </p>
    </section>
  )
}
