import { useEffect, useRef, useState } from 'react'
import { handoutMessages } from '../../../i18n/handoutMessages.ts'
import type { Language } from '../../../model/text.ts'

interface Props {
  /** Of the button. */
  readonly label: string
  readonly address: string
  readonly language: Language
  readonly say: (text: string) => void
}

/** Copies the address of what is on the screen. Where a browser refuses (files have no clipboard), it is there to be copied by hand. */
export function CopyAddress({ label, address, language, say }: Props) {
  const words = handoutMessages[language]
  const field = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    if (!refused) return
    field.current?.focus()
    field.current?.select()
  }, [refused])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      say(words.copied)
    } catch {
      setRefused(true)
      say(words.notCopied)
    }
  }
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      {refused && (
        <input ref={field} className="handouts-address" readOnly value={address} aria-label={words.address} />
      )}
    </>
  )
}
