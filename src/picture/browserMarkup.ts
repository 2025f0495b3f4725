import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** Writes what a hand draws as markup, without the writer that the build uses: a page has React for browsers already. */
export function browserMarkup(element: ReactElement, prefix: string): string {
  const host = document.createElement('div')
  const root = createRoot(host, { identifierPrefix: prefix })
  flushSync(() => root.render(element))
  const markup = host.innerHTML
  root.unmount()
  return markup
}
