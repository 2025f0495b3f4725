import { useEffect, useRef } from 'react'
import { presentMessages } from '../../i18n/presentMessages.ts'
import type { Language } from '../../model/text.ts'

interface Props {
  readonly language: Language
  readonly onClose: () => void
}

/** Every key, and what it does. */
export function Help({ language, onClose }: Props) {
  const words = presentMessages[language]
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    if (shown && !shown.open) shown.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="talk-help" aria-label={words.keysTitle} onClose={onClose}>
      <h2>{words.keysTitle}</h2>
      <dl>
        {words.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  )
}
