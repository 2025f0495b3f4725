import type { ChartModel } from '../charts/types.ts'
import type { PanelResult } from './panelSource.ts'

/** Keeps the identity of charts whose picture did not change, so that React leaves them alone: a result that says the
 *  same as the view's last one carries that one's model. */
export interface Settler {
  result(view: string, result: PanelResult): PanelResult
  /** The same promise for the same promise, as React's `use` needs. */
  promise(view: string, promise: Promise<PanelResult>): Promise<PanelResult>
}

export function createSettler(models: Readonly<Record<string, ChartModel>>): Settler {
  const last = new Map(
    Object.entries(models).map(([id, model]) => [id, { model, text: JSON.stringify(model) }] as const),
  )
  const results = new WeakMap<PanelResult, PanelResult>()
  const promises = new WeakMap<Promise<PanelResult>, Promise<PanelResult>>()

  const settle = (view: string, result: PanelResult): PanelResult => {
    if (result.kind === 'empty') return result
    const known = last.get(view)
    const text = JSON.stringify(result.model)
    if (known?.text === text) return { ...result, model: known.model }
    last.set(view, { model: result.model, text })
    return result
  }

  const toResult = (view: string, result: PanelResult): PanelResult => {
    const made = results.get(result) ?? settle(view, result)
    results.set(result, made)
    return made
  }

  return {
    result: toResult,
    promise(view, promise) {
      const made = promises.get(promise) ?? promise.then((result) => toResult(view, result))
      promises.set(promise, made)
      return made
    },
  }
}
