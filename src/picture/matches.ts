import type { MarkupElement } from './readMarkup.ts'
import type { ContainerRange, Selector, Simple } from './rules.ts'

function holds(element: MarkupElement, simple: Simple): boolean {
  if ('class' in simple) return element.classes.has(simple.class)
  if ('tag' in simple) return element.name === simple.tag
  if ('root' in simple) return element.parent === undefined
  if ('any' in simple) return simple.any.some((selector) => matches(element, selector))
  const value = element.attributes.get(simple.attribute)
  return value !== undefined && (simple.value === undefined || simple.value === value)
}

/** Whether a selector means this element. */
export function matches(element: MarkupElement, selector: Selector, last = selector.length - 1): boolean {
  const step = selector[last]
  if (!step?.all.every((simple) => holds(element, simple))) return false
  if (last === 0) return true
  const direct = step.within === 'parent'
  for (let above = element.parent; above !== undefined; above = above.parent) {
    if (matches(above, selector, last - 1)) return true
    if (direct) return false
  }
  return false
}

/** Whether the containers are as wide as a rule wants them. One that is not known is no width. */
export const isInRange = (
  containers: readonly ContainerRange[],
  widths: Readonly<Record<string, number>>,
): boolean =>
  containers.every(({ name, from = 0, below = Number.POSITIVE_INFINITY }) => {
    const width = widths[name]
    return width !== undefined && width >= from && width < below
  })
