import { type RefObject, useContext, useLayoutEffect, useRef } from 'react'
import { ChartScale } from '../../charts/ChartScale.ts'

const time: KeyframeAnimationOptions = { duration: 650, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' }

interface Seen {
  readonly box: DOMRect
  /** Path data, of a path. */
  readonly d: string | null
}

const named = '[data-part][data-id]'

const nameOf = (element: Element): string =>
  `${element.getAttribute('data-part')} ${element.getAttribute('data-id')}`

/** Where everything stands that has a name, by name. Of several the last. */
function look(root: Element): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>()
  for (const element of root.querySelectorAll(named)) {
    const box = element.getBoundingClientRect()
    if (box.width > 0 || box.height > 0) seen.set(nameOf(element), { box, d: element.getAttribute('d') })
  }
  return seen
}

/** The shape of path data: its commands without numbers. Only alike paths turn into each other. */
const commands = (d: string): string => d.replace(/[^a-z]+/gi, ' ')

function move(element: SVGElement, before: Seen, scale: number): void {
  const d = element.getAttribute('d')
  if (d !== null && before.d !== null && d !== before.d && commands(d) === commands(before.d)) {
    element.animate({ d: [`path("${before.d}")`, `path("${d}")`] }, time)
    return
  }
  const { box } = before
  const now = element.getBoundingClientRect()
  const [right, down] = [(box.left - now.left) / scale, (box.top - now.top) / scale]
  const wider = now.width > 0 && element.matches('rect') ? box.width / now.width : 1
  if (Math.abs(right) < 0.5 && Math.abs(down) < 0.5 && Math.abs(wider - 1) < 0.01) return
  element.animate(
    { transform: [`translate(${right}px, ${down}px) scale(${wider}, 1)`, 'none'] },
    { ...time, composite: 'replace' },
  )
}

const appear = (element: Element): void => {
  element.animate({ opacity: [0, 1] }, { ...time, delay: 150, fill: 'backwards' })
}

/** Lets what is in two states of a chart move from where it stood to where it stands: bars to their new rank, lines onto their new
 *  scale; what is new appears. Nothing moves for readers who have asked for less motion, at the first sight, or where the
 *  kind of chart changes: then the new state is there at once.
 *  @param of what is drawn; a change of it is what moves. */
export function useMotion(
  root: RefObject<HTMLElement | null>,
  of: { readonly type: string } | undefined,
): void {
  const before = useRef<{ readonly type: string; readonly seen: ReadonlyMap<string, Seen> }>(undefined)
  const scale = useContext(ChartScale)
  useLayoutEffect(() => {
    const element = root.current
    if (!element || !of) return
    const last = before.current
    // What moves still would be measured on its way.
    for (const animation of element.getAnimations({ subtree: true })) animation.finish()
    before.current = { type: of.type, seen: look(element) }
    if (last?.type !== of.type || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
    for (const part of element.querySelectorAll<SVGElement>(named)) {
      const seen = last.seen.get(nameOf(part))
      if (seen) move(part, seen, scale)
      else appear(part)
    }
  }, [root, of, scale])
}
