import { useId, useRef, useState } from 'react'
import { embedDialogMessages } from '../../i18n/embedDialogMessages.ts'
import { useLanguage } from '../PageContext.ts'

interface Said {
  readonly text: string
  readonly of: string
  readonly times: number
}

/** A snippet, and a button that copies it and says how that went. */
export function CopySnippet({ snippet }: { readonly snippet: string }) {
  const words = embedDialogMessages[useLanguage()]
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<Said>()
  const say = (text: string) => setSaid({ text, of: snippet, times: (said?.times ?? 0) + 1 })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet)
      say(words.copied)
    } catch {
      // Refused, or not there at all: pages that are not served by https have no clipboard.
      area.current?.focus()
      area.current?.select()
      say(words.copyRefused)
    }
  }
  return (
    <div className="snippet">
      <label htmlFor={id}>{words.snippet}</label>
      <textarea ref={area} id={id} readOnly rows={9} dir="ltr" spellCheck={false} value={snippet} />
      <p>
        <button type="button" className="main" disabled={snippet === ''} onClick={copy}>
          {words.copy}
        </button>{' '}
        <span role="status">
          {/* A new node each time: the same words said again are heard again. */}
          {said?.of === snippet && <span key={said.times}>{said.text}</span>}
        </span>
      </p>
    </div>
  )
}
