import { useState } from 'react'
import { useMessages, usePage } from './PageContext.ts'
import { pageAddress } from './pageAddress.ts'

/** Copies the address with every choice in it, and says aloud how that went. */
export function CopyLink() {
  const { page } = usePage()
  const { filters } = useMessages()
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(pageAddress(page))
      setSaid(filters.copied)
    } catch {
      setSaid(filters.copyFailed)
    }
  }
  return (
    <>
      <button type="button" onClick={copy}>
        {filters.copyLink}
      </button>
      <span role="status" className="said">
        {said}
      </span>
    </>
  )
}
