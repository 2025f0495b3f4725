import type { FrameData } from './frameData.ts'

interface App {
  /** Draws the chart anew with all that a reader may do; resolves when it is on the screen. */
  readonly open: (filter: string | undefined) => Promise<void>
}

const isApp = (module: unknown): module is App =>
  typeof module === 'object' && module !== null && 'open' in module && typeof module.open === 'function'

/** Loads the program that computes when a reader reaches for a filter or for the whole view, or at once where the address
 *  holds choices. Where it cannot be had the picture stays, and it is said why. */
export function takeOver({ app, failed }: FrameData, now: boolean): void {
  const { classList } = document.documentElement
  const said = document.getElementById('said')
  const open = async (filter?: string) => {
    classList.add('opening')
    try {
      const module: unknown = app && (await import(/* @vite-ignore */ new URL(app, document.baseURI).href))
      if (isApp(module)) await module.open(filter)
    } catch (error) {
      if (said) said.textContent = `${failed} (${error instanceof Error && error.message})`
    }
    classList.remove('opening', 'pending')
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-open]'))
    button.onclick = () => open(button.dataset.open)
  if (now) open()
}
