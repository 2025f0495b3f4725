import { type ReactNode, useId } from 'react'

interface Segment<T> {
  readonly value: T
  readonly label: string
  readonly disabled?: boolean
}

interface Props<T> {
  readonly legend: ReactNode
  readonly segments: readonly Segment<T>[]
  /** Undefined where none is. */
  readonly value: T | undefined
  readonly onChange: (value: T) => void
  /** Below: what the chosen one means, or why none can be chosen. */
  readonly help?: string | undefined
  /** None can be chosen. */
  readonly disabled?: boolean
}

/** One of a few short ones, side by side. */
export function Segments<T extends string | number>(props: Props<T>) {
  const { legend, segments, value, onChange, help, disabled = false } = props
  const name = useId()
  const helpId = useId()
  return (
    <fieldset
      className={disabled ? 'segments fixed' : 'segments'}
      aria-describedby={help === undefined ? undefined : helpId}
    >
      <legend>{legend}</legend>
      <div>
        {segments.map((segment) => (
          <label key={segment.value}>
            <input
              type="radio"
              name={name}
              checked={segment.value === value}
              disabled={disabled || segment.disabled}
              onChange={() => onChange(segment.value)}
            />
            <span>{segment.label}</span>
          </label>
        ))}
      </div>
      {help !== undefined && (
        <p id={helpId} className="help">
          {help}
        </p>
      )}
    </fieldset>
  )
}
