import { useEffect, useState } from 'react'
import { type Figures, isFiguresList } from '../figures.ts'
import { AnyChart } from '../yardsticks/recharts/AnyChart.tsx'
import { toIndex } from './toIndex.ts'

const bases = [
  ['own', 'As each chart has it'],
  ['index', 'Index'],
] as const

/** The dashboard's charts as a page of recharts is usually written: fetch, set the state, draw all. What the benchmark
 *  sets the dashboard against. */
export function PlainPage() {
  const [all, setAll] = useState<readonly Figures[]>([])
  const [basis, setBasis] = useState<'own' | 'index'>('own')

  useEffect(() => {
    void (async () => {
      const found: unknown = await (await fetch('./figures.json')).json()
      if (isFiguresList(found)) setAll(found)
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
      {all.map(({ id, title, subtitle, drawing }) => (
        <article key={id}>
          <h2>{title}</h2>
          <p>{subtitle}</p>
          <div style={{ height: 320 }}>
            <AnyChart drawing={basis === 'index' ? toIndex(drawing) : drawing} />
          </div>
        </article>
      ))}
    </main>
  )
}
