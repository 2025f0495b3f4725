import { type ComponentType, useRef, useState } from 'react'
import type { EmbedDialogProps } from './embed/EmbedDialog.tsx'
import { useMessages, usePage } from './PageContext.ts'

type Props = Pick<EmbedDialogProps, 'of' | 'label'>

/** Buttons for taking a chart or claim along: to other people's pages, and to a presentation. What they do is loaded when it is asked
 *  for, not before. */
export function Tools({ of, label }: Props) {
  const value = usePage()
  const { panels } = useMessages()
  const embed = useRef<HTMLButtonElement>(null)
  const [Dialog, setDialog] = useState<ComponentType<EmbedDialogProps>>()
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState('')
  const tool = (name: string, use: () => Promise<void>, ref?: typeof embed) => (
    <button
      ref={ref}
      type="button"
      className="tool"
      aria-label={`${name}: ${label}`}
      onClick={() => {
        setFailed('')
        use().catch(() => setFailed(name))
      }}
    >
      {name}
    </button>
  )
  return (
    <>
      {tool(
        panels.embed,
        () =>
          import('./embed/EmbedDialog.tsx').then(({ EmbedDialog }) => {
            setDialog(() => EmbedDialog)
            setOpen(true)
          }),
        embed,
      )}
      {tool(panels.present, () =>
        import('./deck/addToDeck.tsx').then(({ addToDeck }) => addToDeck(of, value)),
      )}
      {failed && <span role="alert"> {panels.fileUnreachable(failed)}</span>}
      {Dialog && (
        <Dialog
          of={of}
          label={label}
          open={open}
          onClose={() => {
            setOpen(false)
            embed.current?.focus()
          }}
        />
      )}
    </>
  )
}
