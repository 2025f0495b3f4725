import { tell } from './tell.ts'

/** Tells the host how high the content is, now and whenever that changes; the height of the frame has no part in it, and
 *  nothing is told while what the address asks is waited for. A host that says hello listens only now: it is told anew.
 *  Takes the theme that the host says the article has; a transparent embed stays so. Whatever else is said, or by whom, changes
 *  nothing.
 *  @returns what looks again. */
export function followHost(root: HTMLElement, content: Element, id: string): () => void {
  let told = 0
  const measure = () => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    if (height === told || root.classList.contains('pending')) return
    tell({ ponte: 1, kind: told ? 'height' : 'ready', id, height })
    told = height
  }
  new ResizeObserver(measure).observe(content)
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const { ponte, kind, theme }: Readonly<Record<string, unknown>> = Object(data)
    if (source !== window.parent || ponte !== 1) return
    if (kind === 'hello') {
      told = -1
      measure()
    }
    if (theme === 'light' || theme === 'dark') root.style.colorScheme = theme
  })
  return measure
}
