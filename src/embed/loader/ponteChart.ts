import { frameAddress } from './frameAddress.ts'
import type { Keep } from './keepFrames.ts'
import { styleFrame } from './styleFrame.ts'

/** Defines `<ponte-chart>`: what stands in it, for readers without this script, gives way to the frame, and stays in the page.
 *  `loader` is the address that this script came from. */
export function definePonteChart(keep: Keep, loader: string): void {
  class PonteChart extends HTMLElement {
    static get observedAttributes(): readonly string[] {
      return ['src', 'view', 'lang', 'heights']
    }

    connectedCallback(): void {
      const address = frameAddress(this, loader)
      if (!address) return
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
      const frame = shadow.querySelector('iframe') ?? document.createElement('iframe')
      frame.loading = 'lazy'
      frame.title = this.title || this.textContent.trim()
      if (frame.src !== address) frame.src = address
      styleFrame(shadow, frame, String(this.getAttribute('heights')))
      // To put it in again would load it again.
      if (!frame.isConnected) shadow.append(frame)
      keep(frame)
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.connectedCallback()
    }
  }
  customElements.define('ponte-chart', PonteChart)
}
