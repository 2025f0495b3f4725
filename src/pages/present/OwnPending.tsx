import { useEffect, useState } from 'react'
import { LoadError } from '../../data/loadProblem.ts'
import type { Problem } from '../../data/problem.ts'
import type { ShownDeck } from '../../engine/deck/shownDeck.ts'
import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { presentMessages } from '../../i18n/presentMessages.ts'
import { usePage } from '../../panels/PageContext.ts'
import { PanelError } from '../../panels/PanelError.tsx'
import { SiteLink } from '../../panels/SiteLink.tsx'
import { Shell } from '../Shell.tsx'
import { type OwnDeck, showOwnDeck } from './ownDeck.ts'

interface Props {
  readonly onShown: (own: OwnDeck, shown: ShownDeck) => void
}

type State = 'waiting' | { readonly problem: Problem } | { readonly error: Error }

const asError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new LoadError({ kind: 'unreachable', file: String(reason) })

/** The page of readers' own decks until theirs is there, and where there is none: then it says why, and leads to where one is made. */
export function OwnPending({ onShown }: Props) {
  const value = usePage()
  const { language } = value.page
  const words = deckBuilderMessages[language]
  const [state, setState] = useState<State>('waiting')
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt looks anew.
  useEffect(() => {
    let wanted = true
    showOwnDeck(value, window.location.search).then(
      (found) => {
        if (!wanted) return
        document.documentElement.classList.remove('to-stage')
        if ('problem' in found) setState(found)
        else onShown(found.own, found.shown)
      },
      (reason: unknown) => wanted && setState({ error: asError(reason) }),
    )
    return () => {
      wanted = false
    }
  }, [value, attempt])
  return (
    <Shell>
      <article className="reading">
        <h1>{presentMessages[language].own}</h1>
        {state === 'waiting' && <p role="status">{words.waiting}</p>}
        {typeof state === 'object' && 'problem' in state && (
          <p role="alert">
            {state.problem.what[language]} {state.problem.remedy[language]}
          </p>
        )}
        {typeof state === 'object' && 'error' in state && (
          <PanelError error={state.error} onRetry={() => setAttempt(attempt + 1)} />
        )}
        <p>
          <SiteLink to="present/">{presentMessages[language].presentations}</SiteLink>
        </p>
      </article>
    </Shell>
  )
}
