import { useEffect, useEffectEvent } from 'react'
import { isTextField } from './isTextField.ts'

/** Ctrl+Z (⌘Z), and with Shift or as Ctrl+Y the other way round, anywhere on the page but in a field of text, which has its own. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if ((!event.ctrlKey && !event.metaKey) || event.altKey || isTextField(event.target)) return
    const key = event.key.toLowerCase()
    const way = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : undefined
    if (!way) return
    event.preventDefault()
    way()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
