import { useId, useRef } from 'react'

interface Props {
  readonly min: number
  readonly max: number
  readonly value: number
  readonly label: string
  readonly onChange: (value: number, continues: boolean) => void
}

/** One thumb, one year. */
export function YearSlider({ min, max, value, label, onChange }: Props) {
  const id = useId()
  const moving = useRef(false)
  const end = () => {
    moving.current = false
  }
  return (
    <div className="year-slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={1}
        value={value}
        onPointerUp={end}
        onKeyUp={end}
        onBlur={end}
        onChange={(event) => {
          onChange(event.target.valueAsNumber, moving.current)
          moving.current = true
        }}
      />
      <output htmlFor={id}>{value}</output>
    </div>
  )
}
