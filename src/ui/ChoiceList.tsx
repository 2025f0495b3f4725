import { useId } from 'react'

interface Props<T extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly label: string; readonly help?: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few, as radio buttons. */
export function ChoiceList<T extends string>({ legend, options, value, onChange }: Props<T>) {
  const name = useId()
  return (
    <fieldset className="choice-list">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.help !== undefined && <small>{option.help}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
