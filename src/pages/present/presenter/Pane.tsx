import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'

interface Props {
  readonly name: string
  readonly className: string
  readonly style?: CSSProperties
  readonly children: ReactNode
}

/** Pixels that an arrow key scrolls by. */
const line = 60

/** Arrow keys turn slides; in a pane that has the focus and does not show all, up and down scroll it. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const down = { ArrowDown: line, ArrowUp: -line }[event.key]
  const { currentTarget: pane } = event
  if (down === undefined || pane.scrollHeight <= pane.clientHeight) return
  pane.scrollBy({ top: down })
  event.preventDefault()
}

/** A part of the window that scrolls by itself, by keyboard too. */
export function Pane({ name, className, style, children }: Props) {
  return (
    <section
      className={`pane ${className}`}
      aria-label={name}
      style={style}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {children}
    </section>
  )
}
