import { useEffect, useState } from 'react'
import type { ChartModel } from '../../../src/charts/types.ts'
import { readModel } from '../../../src/panels/readModel.ts'
import { PlainChart } from './PlainChart.tsx'
import { toIndex } from './toIndex.ts'

const bases = [
  ['own', 'As each chart has it'],
  ['index', 'Index'],
] as const

/** The dashboard's charts as a page of recharts is usually written: fetch, set the state, draw all. What the benchmark
 *  sets the dashboard against. */
export function PlainPage() {
  const [models, setModels] = useState<readonly ChartModel[]>([])
  const [basis, setBasis] = useState<'own' | 'index'>('own')

  useEffect(() => {
    void (async () => {
      const found: unknown = await (await fetch('./models.json')).json()
      if (typeof found !== 'object' || found === null) return
      setModels(Object.entries(found).map(([id, model]) => readModel(model, id)))
    })()
  }, [])

  return (
    <main>
      <h1>Charts</h1>
      <fieldset>
        <legend>Basis</legend>
        {bases.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="basis" checked={basis === value} onChange={() => setBasis(value)} />
            {label}
          </label>
        ))}
      </fieldset>
      {models.map((model) => (
        <article key={model.id}>
          <h2>{model.title}</h2>
          <p>{model.subtitle}</p>
          <PlainChart model={basis === 'index' ? toIndex(model) : model} />
        </article>
      ))}
    </main>
  )
}
