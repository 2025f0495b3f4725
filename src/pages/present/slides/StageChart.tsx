import { useContext, useMemo, useRef, useState } from 'react'
import { Chart } from '../../../charts/Chart.tsx'
import { ChartScale } from '../../../charts/ChartScale.ts'
import type { ChartModel } from '../../../charts/types.ts'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import type { Language } from '../../../model/text.ts'
import { pickLive, type TalkStore } from '../../../state/talk.ts'
import { fitChart } from '../fitChart.ts'
import { useBox } from '../useBox.ts'
import { useMotion } from '../useMotion.ts'

interface Props {
  readonly model: ChartModel
  /** Areas or series that stand out; none is as the chart has it. */
  readonly highlight: readonly string[]
  readonly store: TalkStore | undefined
  readonly language: Language
}

/** A chart as large as its place on the slide lets it be. Marks that are in both of two states move from one to the other. */
export function StageChart({ model, highlight, store, language }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const box = useBox(place)
  const outer = useContext(ChartScale)
  const [hovered, setHovered] = useState<string>()
  const fitted = useMemo(() => box && fitChart(model, box, highlight), [model, box, highlight])
  useMotion(place, fitted?.model)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps a press from what it would do.
    <div
      ref={place}
      role="presentation"
      className="chart-place"
      // A press must not take the keyboard: the next key turns the slide. Tab still leads into the chart.
      onMouseDown={(event) => event.preventDefault()}
    >
      {fitted && (
        <ChartScale value={outer * fitted.scale}>
          <div
            className="chart-fit"
            style={{
              width: `${fitted.width}px`,
              marginInlineStart: `${fitted.offset ?? 0}px`,
              transform: `scale(${fitted.scale})`,
            }}
          >
            <Chart
              model={fitted.model}
              height={fitted.height}
              narrowest={fitted.width}
              emphasized={hovered ?? (highlight.length > 0 ? highlight : undefined)}
              onEmphasize={setHovered}
              onSelect={store && ((id) => pickLive(store, id))}
            />
            {fitted.left > 0 && (
              <p className="rows-left">{presentMessages[language].rowsLeftOut(fitted.left)}</p>
            )}
          </div>
        </ChartScale>
      )}
    </div>
  )
}
