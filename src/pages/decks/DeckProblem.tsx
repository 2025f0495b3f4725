import type { Problem } from '../../data/problem.ts'
import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { useLanguage } from '../../panels/PageContext.ts'

interface Props {
  /** What was not done because of it. */
  readonly lead: string
  readonly problem: Problem
  readonly onDismiss: () => void
}

/** What is wrong with a presentation from elsewhere, where, and what to do. */
export function DeckProblem({ lead, problem, onDismiss }: Props) {
  const language = useLanguage()
  const words = deckBuilderMessages[language]
  const { path, what, remedy } = problem
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{lead}</strong> {path !== '' && words.at(path)} {what[language]} {remedy[language]}
      </p>
      <button type="button" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  )
}
