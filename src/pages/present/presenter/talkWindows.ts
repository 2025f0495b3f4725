/** Parameters of an address that say how a presentation is shown; all others, the theme for one, are kept. */
const ways = ['read', 'stage', 'loop', 'presenter'] as const

/** This page shown in another way, at the same slide. */
function addressAs(way: 'presenter' | 'stage', location: string): string {
  const url = new URL(location)
  for (const one of ways) url.searchParams.delete(one)
  url.searchParams.set(way, '')
  return url.href
}

/** Opens the presenter's window, or loads it anew where it is open already. Undefined where the browser does not allow it. */
export function openPresenter(deck: string): Window | undefined {
  const { availWidth, availHeight } = window.screen
  const [width, height] = [Math.min(1180, availWidth), Math.min(820, availHeight)]
  const address = addressAs('presenter', window.location.href)
  return window.open(address, `ponte-presenter-${deck}`, `popup,width=${width},height=${height}`) ?? undefined
}

/** Opens a window for the audience. Undefined where the browser does not allow it. */
export function openSlides(): Window | undefined {
  return window.open(addressAs('stage', window.location.href), '_blank') ?? undefined
}
