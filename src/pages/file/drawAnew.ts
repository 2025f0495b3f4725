import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/* What "react-dom/client" is in a page that was saved as one file: see tools/site/oneFile/standIns. */

export { createRoot } from 'react-dom/client'

/** Draws anew instead of taking over: what the file shows without its program is the page as it was when it was saved, not as it
 *  begins. */
export function hydrateRoot(root: Element, page: ReactNode): void {
  createRoot(root).render(page)
}
