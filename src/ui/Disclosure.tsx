import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface Props {
  readonly label: ReactNode
  readonly className?: string
  readonly onOpen?: () => void
  /** Open from the start. */
  readonly startsOpen?: boolean
  readonly children: ReactNode
}

/** A button that shows and hides a sheet below it. Escape closes it and gives the focus back; so does a press outside. */
export function Disclosure({ label, className = '', onOpen, startsOpen = false, children }: Props) {
  const [open, setOpen] = useState(startsOpen)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey)
    }
  }, [open])

  const toggle = () => {
    if (!open) onOpen?.()
    setOpen(!open)
  }
  return (
    <div className={`disclosure ${className}`} ref={box}>
      <button
        ref={button}
        type="button"
        className="disclosure-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        {label}
      </button>
      <div id={id} className="disclosure-sheet" hidden={!open}>
        {open && children}
      </div>
    </div>
  )
}
