import { tell } from './tell.ts'

/** Tells the host how high the content is, now and whenever that changes; the height of the frame has no part in it, and
 *  nothing is told while what the address asks is waited for. A host that says hello listens only now: it is told anew.
 *  @returns what looks again. */
export function tellHeight(root: HTMLElement, content: Element, id: string): () => void {
  let told = 0
  const measure = () => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    if (height === told || root.classList.contains('pending')) return
    tell(told === 0 ? { ponte: 1, kind: 'ready', id, height } : { ponte: 1, kind: 'height', height })
    told = height
  }
  new ResizeObserver(measure).observe(content)
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const { kind }: { readonly kind?: unknown } = Object(data)
    if (source !== window.parent || kind !== 'hello') return
    told = 0
    measure()
  })
  return measure
}

/** Takes the theme that the host says the article has; a transparent embed stays so. Whatever else is said, or by whom, changes nothing. */
export function followTheme(root: HTMLElement): void {
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || typeof data !== 'object' || data === null) return
    if (!('ponte' in data && 'theme' in data) || data.ponte !== 1) return
    if (/^(light|dark)$/.test(String(data.theme))) root.style.colorScheme = String(data.theme)
  })
}
