import { FiguresTable } from '../../charts/FiguresTable.tsx'
import { SourcesText } from '../../charts/SourcesText.tsx'
import type { ChartModel } from '../../charts/types.ts'
import type { ShownSlide } from '../../engine/deck/shownDeck.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { presentMessages } from '../../i18n/presentMessages.ts'
import type { Language } from '../../model/text.ts'
import { DataTable } from '../../panels/DataTable.tsx'
import { PanelChart } from '../../panels/PanelChart.tsx'
import { ClaimSides } from './slides/ClaimSides.tsx'

interface Props {
  readonly slide: ShownSlide
  readonly language: Language
  readonly first: boolean
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

/** One slide as it is read: its last state, which holds what the earlier ones led to, and all their sentences. */
export function SlideReading({ slide, language, first }: Props) {
  const words = presentMessages[language]
  const last = slide.steps.at(-1)
  const models = (last?.models ?? []).flatMap((index) => slide.models[index] ?? [])
  const sentences = [...new Set(slide.steps.flatMap(({ sentence }) => sentence ?? []))]
  if (first && slide.kind === 'title')
    return slide.subtitle === undefined ? null : <p className="reading-lead">{slide.subtitle}</p>
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
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {slide.kind === 'text' ? (
        <ul>
          {slide.paragraphs.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : (
        slide.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
      )}
      {models.map((model) => (
        <Picture key={model.id + model.subtitle} model={model} titled={model.title !== slide.title} />
      ))}
      {slide.claim && <ClaimSides claim={slide.claim} language={language} />}
      <ClaimTable slide={slide} language={language} />
      <SourcesText sources={slide.sources} language={language} />
    </>
  )
}
