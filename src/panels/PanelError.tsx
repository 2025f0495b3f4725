import { LoadError, type LoadProblem } from '../data/loadProblem.ts'
import type { Messages } from '../i18n/messages.ts'
import { useMessages } from './PageContext.ts'

/** A file that could not be had, in the reader's language. */
export function problemText(problem: LoadProblem, { panels }: Messages): string {
  if (problem.kind === 'missing') return panels.fileMissing(problem.file, problem.status)
  if (problem.kind === 'unreachable') return panels.fileUnreachable(problem.file)
  return panels.fileBroken(problem.file, problem.where)
}

/** Why it matters and what to do: a file of one panel, or one that every choice needs; out of reach, or damaged. */
function adviceOf(error: Error, { panels }: Messages): string {
  if (!(error instanceof LoadError)) return panels.failedWhy
  if (/^(library|areas)\./.test(error.problem.file)) return panels.failedShared
  return error.problem.kind === 'broken' ? panels.failedDamaged : panels.failedWhy
}

/** What happened, why it matters, what to do. */
export function PanelError({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const messages = useMessages()
  const what = error instanceof LoadError ? problemText(error.problem, messages) : error.message
  return (
    <div className="panel-state" role="alert">
      <p>
        <strong>{messages.panels.failed(what)}</strong>
      </p>
      <p>{adviceOf(error, messages)}</p>
      <button type="button" onClick={onRetry}>
        {messages.panels.retry}
      </button>
    </div>
  )
}
