/** Links marked `data-stay` lead on within the frame: they keep what the address asks of the embed's looks, and are no step in
 *  the history of the page around. A reader who asks for a tab of their own gets it.
 *  @param framed whether there is a page around; without one the way back leads here. */
export function stay(
  page: Document,
  place: Pick<Location, 'search' | 'assign' | 'replace'>,
  framed: boolean,
): void {
  page.addEventListener('click', (event) => {
    const { target, altKey, ctrlKey, metaKey, shiftKey } = event
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-stay]')
    if (!link || altKey || ctrlKey || metaKey || shiftKey) return
    event.preventDefault()
    place[framed ? 'replace' : 'assign'](link.href + place.search)
  })
}
