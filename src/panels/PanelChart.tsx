import { memo, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { Chart } from '../charts/Chart.tsx'
import type { ChartModel } from '../charts/types.ts'
import { emphasize } from '../state/emphasis.ts'
import { clipRows } from './clipRows.ts'
import { useMessages, usePage } from './PageContext.ts'

/** Subscribes to the emphasis by itself, so that a hover draws charts again and nothing else. */
const EmphasizedChart = memo(function EmphasizedChart({
  model,
  large,
}: {
  readonly model: ChartModel
  readonly large: boolean
}) {
  const { emphasis } = usePage()
  const on = useStore(emphasis, (state) => state.on)
  return (
    <Chart
      model={model}
      emphasized={on}
      onEmphasize={(id) => emphasize(emphasis, id)}
      {...(large ? { height: 420 } : {})}
    />
  )
})

/** Among others a long list shows its top, and the rest on demand. */
export function PanelChart({ model, large }: { readonly model: ChartModel; readonly large: boolean }) {
  const { panels } = useMessages()
  const [whole, setWhole] = useState(large)
  const clipped = useMemo(() => (whole ? { model } : clipRows(model)), [model, whole])
  return (
    <>
      <EmphasizedChart model={clipped.model} large={large} />
      {clipped.of !== undefined && (
        <button type="button" className="show-all" onClick={() => setWhole(true)}>
          {panels.showAll(clipped.of)}
        </button>
      )}
    </>
  )
}
