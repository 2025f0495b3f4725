import { useEffect, useRef } from 'react'

/** A figure of our own build as it stands in an article: out of reach of this page's styles. */
export function StillPreview({ html }: { readonly html: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    shadow.innerHTML = html
  }, [html])
  return <div ref={box} className="still" />
}
