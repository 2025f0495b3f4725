/** Makes the chart at a size. */
export type Plotted = (size: { readonly width: number; readonly height: number }) => Element

/** Room that Plot's legend takes above the chart. */
const legend = 40

/** Draws into the place, and again whenever the place gets another size: a plot has a fixed one. */
export function fill(place: HTMLElement, plotted: Plotted): void {
  let drawn = ''
  new ResizeObserver(() => {
    const size = { width: place.clientWidth, height: Math.max(100, place.clientHeight - legend) }
    const key = `${size.width} ${size.height}`
    if (key === drawn) return
    drawn = key
    place.replaceChildren(plotted(size))
  }).observe(place)
}
