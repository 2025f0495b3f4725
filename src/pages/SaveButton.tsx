import { useState } from 'react'
import { useMessages, usePage } from '../panels/PageContext.ts'

/** Saves a page with charts as one file; what does it is loaded when it is asked for. Presentations have their own way. */
export function SaveButton() {
  const value = usePage()
  const { pages, panels } = useMessages()
  const [said, say] = useState('')
  if (!('offers' in value.page)) return null
  const save = () =>
    import('./save/savePage.ts').then(
      ({ savePage }) => savePage(value, say),
      () => say(panels.fileUnreachable(pages.save)),
    )
  return (
    <p>
      <button type="button" className="tool" onClick={save}>
        {pages.save}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  )
}
