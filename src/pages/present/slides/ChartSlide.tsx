import { useRef } from 'react'
import { parseAddress } from '../../../state/url.ts'
import type { SlideProps } from '../SlideView.tsx'
import { useFit } from '../useFit.ts'
import { useShownModel } from '../useShownModel.ts'
import { LiveYear } from './LiveYear.tsx'
import { StageChart } from './StageChart.tsx'

interface OneProps extends SlideProps {
  readonly chart: number
  /** The chart's title is the slide's. */
  readonly alone: boolean
}

function OneChart({ slide, step, live, store, chart, alone, language }: OneProps) {
  const state = slide.steps[step]
  const view = slide.views[chart] ?? ''
  const own = slide.models[state?.models[chart] ?? 0]
  const asked = live?.choices[chart]
  const model = useShownModel(view, asked, own)
  if (!model) return null
  const search = asked ?? state?.choices[chart] ?? ''
  const years = slide.years?.[chart]
  return (
    <section className="slide-chart">
      {!alone && <h2>{model.title}</h2>}
      <p className="slide-subtitle">{model.subtitle}</p>
      <StageChart
        model={model}
        highlight={live?.highlight ?? state?.highlight ?? []}
        store={store}
        language={language}
      />
      {store && years && (
        <LiveYear
          years={years}
          search={search}
          year={parseAddress(search).choices.to}
          chart={chart}
          store={store}
          language={language}
        />
      )}
    </section>
  )
}

/** One chart or two, with one sentence. */
export function ChartSlide(props: SlideProps) {
  const { slide, step, live } = props
  const words = useRef<HTMLElement>(null)
  const state = slide.steps[step]
  const alone = slide.views.length === 1
  const liveModel = useShownModel(slide.views[0] ?? '', alone ? live?.choices[0] : undefined, undefined)
  // A sentence over figures that the speaker has moved on from would be false.
  const moved = live?.choices.some((choices) => choices !== undefined) === true
  const title = moved && liveModel ? liveModel.title : state?.title
  useFit(words, title)
  return (
    <>
      <header ref={words} className="slide-head">
        <h1>{title}</h1>
      </header>
      <div className={alone ? 'slide-charts' : 'slide-charts two'}>
        {slide.views.map((_, index) => (
          <OneChart key={index === 0 ? 'first' : 'second'} {...props} chart={index} alone={alone} />
        ))}
      </div>
      {state?.sentence !== undefined && !moved && <p className="slide-sentence">{state.sentence}</p>}
    </>
  )
}
