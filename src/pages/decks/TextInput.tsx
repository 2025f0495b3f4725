import { type ChangeEvent, useId, useState } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly help?: string | undefined
  readonly placeholder?: string | undefined
  /** Of a field for several lines. */
  readonly rows?: number | undefined
  /** At each letter. */
  readonly onText: (text: string) => void
  /** When the reader has left the field. */
  readonly onDone: () => void
}

/** A text that is kept while it is typed. As long as the reader is in it, it shows what was typed; then what was made of that. */
export function TextInput({ label, value, help, placeholder, rows, onText, onDone }: Props) {
  const id = useId()
  const [draft, setDraft] = useState<string>()
  const field = {
    id,
    value: draft ?? value,
    placeholder,
    'aria-describedby': help === undefined ? undefined : `${id}-help`,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setDraft(target.value)
      onText(target.value)
    },
    onBlur: () => {
      setDraft(undefined)
      onDone()
    },
  }
  return (
    <div className="text-input">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
      {help !== undefined && (
        <p className="quiet" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}
