import { type SnippetKind, type SnippetParts, snippetKinds, snippets } from '../../embed/snippets.ts'
import { embedDialogMessages } from '../../i18n/embedDialogMessages.ts'
import { useLanguage } from '../PageContext.ts'
import { PanelError } from '../PanelError.tsx'
import { CopySnippet } from './CopySnippet.tsx'
import { loadFigure } from './loadFigure.ts'
import { Segments } from './Segments.tsx'
import { isStill } from './settings.ts'
import { useLoaded } from './useLoaded.ts'

interface Props {
  readonly parts: SnippetParts
  /** Absolute address of the still figure's file. */
  readonly figure: string
  readonly kind: SnippetKind
  readonly onKind: (kind: SnippetKind) => void
}

function Figure({ address }: { readonly address: string }) {
  const words = embedDialogMessages[useLanguage()]
  const { value, waiting, error, retry } = useLoaded(address, () => loadFigure(address))
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
    <section aria-label={words.snippet}>
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
      {kind === 'figure' ? <Figure address={figure} /> : <CopySnippet snippet={snippets[kind](parts)} />}
    </section>
  )
}
