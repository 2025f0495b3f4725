import { type ComponentType, useRef, useState } from 'react'
import type { EmbedDialogProps } from './embed/EmbedDialog.tsx'
import { useMessages } from './PageContext.ts'

interface Props extends Pick<EmbedDialogProps, 'of'> {
  readonly label: string
}

/** Opens the dialog with snippets for other people's pages; it is loaded when it is asked for, not before. */
export function EmbedButton({ of, label }: Props) {
  const { panels } = useMessages()
  const button = useRef<HTMLButtonElement>(null)
  const [Dialog, setDialog] = useState<ComponentType<EmbedDialogProps>>()
  const [state, setState] = useState<'open' | 'closed' | 'failed'>('closed')
  const open = () =>
    import('./embed/EmbedDialog.tsx').then(
      ({ EmbedDialog }) => {
        setDialog(() => EmbedDialog)
        setState('open')
      },
      () => setState('failed'),
    )
  const close = () => {
    setState('closed')
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="embed-button"
        aria-label={`${panels.embed}: ${label}`}
        onClick={open}
      >
        {panels.embed}
      </button>
      {state === 'failed' && <span role="alert"> {panels.fileUnreachable(panels.embed)}</span>}
      {Dialog && <Dialog of={of} label={label} open={state === 'open'} onClose={close} />}
    </>
  )
}
