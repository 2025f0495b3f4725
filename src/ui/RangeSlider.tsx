import { useRef } from 'react'

interface Props {
  readonly min: number
  readonly max: number
  readonly from: number
  readonly to: number
  readonly labelFrom: string
  readonly labelTo: string
  /** `continues` is true while one drag or one held key goes on. */
  readonly onChange: (from: number, to: number, continues: boolean) => void
}

/** Two thumbs over one track, each a native range input, so that keys, touch and speech work as everywhere. */
export function RangeSlider({ min, max, from, to, labelFrom, labelTo, onChange }: Props) {
  const moving = useRef(false)
  const move = (nextFrom: number, nextTo: number) => {
    onChange(Math.min(nextFrom, nextTo), Math.max(nextFrom, nextTo), moving.current)
    moving.current = true
  }
  const end = () => {
    moving.current = false
  }
  const share = (value: number) => `${max === min ? 0 : ((value - min) / (max - min)) * 100}%`
  const common = { type: 'range', min, max, step: 1, onPointerUp: end, onKeyUp: end, onBlur: end } as const
  return (
    <div className="range" style={{ '--from': share(from), '--to': share(to) }}>
      <input
        {...common}
        value={from}
        aria-label={labelFrom}
        onChange={(event) => move(Math.min(event.target.valueAsNumber, to), to)}
      />
      <input
        {...common}
        value={to}
        aria-label={labelTo}
        onChange={(event) => move(from, Math.max(event.target.valueAsNumber, from))}
      />
      <output className="range-text">
        <span>{from}</span>
        <span>{to}</span>
      </output>
    </div>
  )
}
