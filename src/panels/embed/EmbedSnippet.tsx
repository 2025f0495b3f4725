import { type SnippetKind, type SnippetParts, snippetKinds, snippets } from '../../embed/snippets.ts'
import { embedDialogMessages } from '../../i18n/embedDialogMessages.ts'
import { useLanguage } from '../PageContext.ts'
import { PanelError } from '../PanelError.tsx'
import { CopySnippet } from './CopySnippet.tsx'
import { Segments } from './Segments.tsx'
import { isStill } from './settings.ts'
import type { Loaded } from './useLoaded.ts'

interface Props {
  readonly parts: SnippetParts
  readonly figure: Loaded<string | undefined>
  readonly kind: SnippetKind
  readonly onKind: (kind: SnippetKind) => void
}

function Figure({ value, waiting, error, retry }: Loaded<string | undefined>) {
  const words = embedDialogMessages[useLanguage()]
  if (error) return <PanelError error={error} onRetry={retry} />
  return waiting || value === undefined ? (
    <p role="status">{words.waiting}</p>
  ) : (
    <CopySnippet snippet={value} />
  )
}

/** What to paste, in the kind that suits the place it is pasted to. */
export function EmbedSnippet({ parts, figure, kind, onKind }: Props) {
  const words = embedDialogMessages[useLanguage()]
  const { picture } = parts
  return (
    <section aria-label={words.snippet} className="kinds">
      <Segments
        legend={words.kind}
        segments={snippetKinds.map((value) => ({
          value,
          label: words.kinds[value].label,
          disabled: picture === undefined && isStill(value),
        }))}
        value={kind}
        onChange={onKind}
        help={[
          words.kinds[kind].help,
          ...(isStill(kind) && picture?.exact === false ? [words.byDefault] : []),
          ...(picture === undefined ? [words.notOfPin] : []),
        ].join(' ')}
      />
      {kind === 'figure' ? <Figure {...figure} /> : <CopySnippet snippet={snippets[kind](parts)} />}
    </section>
  )
}
