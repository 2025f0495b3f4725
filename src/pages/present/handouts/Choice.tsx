import { useId } from 'react'

interface Props<T extends string> {
  readonly legend: string
  readonly labels: Readonly<Record<T, string>>
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few. */
export function Choice<T extends string>({ legend, labels, value, onChange }: Props<T>) {
  const name = useId()
  const options = Object.entries<string>(labels).filter((entry): entry is [T, string] => entry[0] in labels)
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  )
}
