import { FiguresTable } from '../../charts/FiguresTable.tsx'
import { SourcesText } from '../../charts/SourcesText.tsx'
import type { ChartModel } from '../../charts/types.ts'
import type { ShownSlide } from '../../engine/deck/shownDeck.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { presentMessages } from '../../i18n/presentMessages.ts'
import type { Language } from '../../model/text.ts'
import { DataTable } from '../../panels/DataTable.tsx'
import { PanelChart } from '../../panels/PanelChart.tsx'
import { printedSteps } from './handouts/printedSteps.ts'
import { ClaimSides } from './slides/ClaimSides.tsx'

interface Props {
  readonly slide: ShownSlide
  readonly language: Language
}

function Picture({ model, titled }: { readonly model: ChartModel; readonly titled: boolean }) {
  return (
    <div className="reading-chart">
      {titled && <h3>{model.title}</h3>}
      <p className="subtitle">{model.subtitle}</p>
      <PanelChart model={model} large={false} />
      {model.type !== 'timeline' && <DataTable model={model} />}
    </div>
  )
}

/** What a claim is compared with, folded away. */
function ClaimTable({ slide, language }: Pick<Props, 'slide' | 'language'>) {
  const { panels } = messagesOf(language)
  if (!slide.claim || slide.claim.table.rows.length === 0) return null
  return (
    <details className="data-table">
      <summary>{panels.table}</summary>
      <FiguresTable table={slide.claim.table} />
    </details>
  )
}

/** The states of a slide, one after another: each with what it says, and with its charts where they are not those of the one before.
 *  A chart whose title is the state's own words has none of its own. */
function States({ slide }: Pick<Props, 'slide'>) {
  const shown = printedSteps(slide).flatMap((index) => slide.steps[index] ?? [])
  return shown.map((step, index) => {
    const before = shown[index - 1]
    const isDrawn = step.models.join() === before?.models.join()
    const models = isDrawn ? [] : step.models.flatMap((one) => slide.models[one] ?? [])
    return (
      <section key={`${step.title} ${step.sentence} ${step.models.join()}`} className="reading-state">
        {step.title !== (before?.title ?? slide.title) && <h3>{step.title}</h3>}
        {step.sentence !== undefined && step.sentence !== before?.sentence && <p>{step.sentence}</p>}
        {models.map((model) => (
          <Picture key={model.id + model.subtitle} model={model} titled={slide.views.length > 1} />
        ))}
      </section>
    )
  })
}

/** One slide as it is read. */
export function SlideReading({ slide, language }: Props) {
  const words = presentMessages[language]
  const heading = slide.kind === 'problem' ? words.cannotShow : slide.title
  return (
    <>
      {slide.figure === undefined ? (
        <h2>{heading}</h2>
      ) : (
        <h2>
          <span className="reading-figure">{slide.figure}</span> {slide.title}
        </h2>
      )}
      {slide.subtitle !== undefined && <p>{slide.subtitle}</p>}
      {slide.kind === 'text' ? (
        <ul>
          {slide.paragraphs.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : (
        slide.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
      )}
      {slide.models.length > 0 && <States slide={slide} />}
      {slide.claim && <ClaimSides claim={slide.claim} language={language} />}
      <ClaimTable slide={slide} language={language} />
      <SourcesText sources={slide.sources} language={language} />
    </>
  )
}
