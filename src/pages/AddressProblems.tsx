import { Suspense, use, useEffect, useState } from 'react'
import type { Messages } from '../i18n/messages.ts'
import { useMessages, usePage } from '../panels/PageContext.ts'
import type { AddressProblem } from '../state/url.ts'

function problemText(problem: AddressProblem, { pages, filters }: Messages): string {
  const names: Readonly<Record<string, string>> = {
    areas: filters.areas,
    period: filters.period,
    basis: filters.basis,
    base: filters.baseYear,
    partner: filters.partner,
    sector: filters.sector,
    indicator: filters.indicator,
    scale: filters.scale,
    theme: pages.theme,
  }
  const name = names[problem.parameter] ?? problem.parameter
  if (problem.reason === 'clamped') return pages.problem.clamped(name, problem.text, problem.instead ?? '')
  if (problem.reason === 'unknown-parameter') return pages.problem['unknown-parameter'](name)
  if (problem.reason === 'unknown-area') return pages.problem['unknown-area'](problem.text)
  return pages.problem['not-understood'](name, problem.text)
}

/** Says what of the address could not be honoured, and what was done instead. */
export function AddressProblems() {
  const { problems } = usePage()
  // Not in the first draw: the build knows nothing of an address, and the browser takes over what the build drew.
  const [open, setOpen] = useState(false)
  useEffect(() => setOpen(true), [])
  if (!open) return null
  return (
    <Suspense fallback={<Listed problems={problems} onDismiss={() => setOpen(false)} />}>
      <WithAreas problems={problems} onDismiss={() => setOpen(false)} />
    </Suspense>
  )
}

/** Adds the areas that the list of areas does not know, once that list is here. */
function WithAreas({ problems, onDismiss }: ListProps) {
  const { askedAreas: asked, source } = usePage()
  if (asked.length === 0) return <Listed problems={problems} onDismiss={onDismiss} />
  const areas = use(source.areas())
  const unknown = areas
    ? asked.filter((code) => !areas.byCode.has(code) && !areas.byCode.has(code.toUpperCase()))
    : []
  const more =
    unknown.length === 0
      ? []
      : [{ parameter: 'areas', text: unknown.join(', '), reason: 'unknown-area' } as const]
  return <Listed problems={[...problems, ...more]} onDismiss={onDismiss} />
}

interface ListProps {
  readonly problems: readonly AddressProblem[]
  readonly onDismiss: () => void
}

function Listed({ problems, onDismiss }: ListProps) {
  const messages = useMessages()
  if (problems.length === 0) return null
  return (
    <aside className="notice" role="status">
      <p>
        <strong>{messages.pages.problems}</strong>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.parameter}${problem.text}`}>{problemText(problem, messages)}</li>
        ))}
      </ul>
      <button type="button" onClick={onDismiss}>
        {messages.pages.dismiss}
      </button>
    </aside>
  )
}
