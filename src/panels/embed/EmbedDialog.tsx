import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { embedDialogMessages } from '../../i18n/embedDialogMessages.ts'
import { useLanguage } from '../PageContext.ts'
import { adoptStyles } from './adoptStyles.ts'
import styles from './dialog.css?inline'
import { EmbedWork } from './EmbedWork.tsx'
import type { EmbedOf } from './matter.ts'
import { type EmbedSettings, firstSettings } from './settings.ts'

export interface EmbedDialogProps {
  readonly of: EmbedOf
  /** What it is called on the page. */
  readonly label: string
  readonly open: boolean
  readonly onClose: () => void
}

/** The dialog in which an author makes a snippet of a chart or claim. What was set stays while the page does. */
export function EmbedDialog({ of, label, open, onClose }: EmbedDialogProps) {
  const language = useLanguage()
  const words = embedDialogMessages[language]
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [settings, setSettings] = useState<EmbedSettings>(() =>
    firstSettings(language, window.innerWidth < 700 ? 320 : 600),
  )
  useEffect(() => {
    adoptStyles(document, 'embed-dialog', styles)
    if (open) dialog.current?.showModal()
  }, [open])
  // At the end of the page: there nothing around it gives it its own size, colour or place.
  return createPortal(
    <dialog ref={dialog} className="embed-dialog" aria-labelledby={heading} onClose={onClose}>
      <div className="head">
        <h2 id={heading}>{words.title(label)}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      {open && (
        <EmbedWork
          of={of}
          settings={settings}
          onChange={(change) => setSettings((before) => ({ ...before, ...change }))}
        />
      )}
    </dialog>,
    document.body,
  )
}
