/** How light a colour is as `getComputedStyle` gives it, from 0 to 1, in any of the notations that browsers answer in; undefined
 *  where it lets more than half through. */
export function lightnessOf(color: string): number | undefined {
  const [a = 0, b = 0, c = 0, alpha = 1] = color
    .split(/[ ,(/]+/)
    .map(Number.parseFloat)
    .filter(Number.isFinite)
  if (alpha < 0.5) return undefined
  // oklab(), oklch(), lab() and lch() begin with the lightness.
  const lightness = /^(ok)?l/.test(color) ? a : 0.2 * a + 0.7 * b + 0.1 * c
  // What is white in rgb() and in lab() and lch(); in other notations it is 1.
  return lightness / (/^r/.test(color) ? 255 : /^l/.test(color) ? 100 : 1)
}

/** How light it is behind an element, from 0 to 1: the first ground that is not see-through; where there is none, what the
 *  page's own text must be read on. */
export function lightnessBehind(element?: Element): number {
  if (!element) return 1 - (lightnessOf(getComputedStyle(document.documentElement).color) ?? 0)
  const root: Node & { readonly host?: Element } = element.getRootNode()
  return (
    lightnessOf(getComputedStyle(element).backgroundColor) ??
    lightnessBehind(element.assignedSlot ?? element.parentElement ?? root.host)
  )
}
