import type { FrameData } from './frameData.ts'

interface App {
  /** Draws the chart anew with all that a reader may do; resolves when it is on the screen. */
  readonly open: (filter: string | undefined) => Promise<void>
}

const isApp = (module: unknown): module is App => typeof Object(module).open === 'function'

/** Longest wait, in milliseconds, for what the address asks: an empty frame is worse than the usual picture. */
const patience = 8000

/** Loads the program that computes when a reader reaches for a filter or for the whole view, or at once where the address
 *  holds choices. Where it cannot be had, or there is none, the picture stays, and it is said why.
 *  @param now the address holds choices.
 *  @param onShown told when something is shown that was not. */
export function takeOver({ app, words = [] }: FrameData, now: boolean, onShown: () => void): void {
  const { classList } = document.documentElement
  const said = document.getElementById('said')
  const [waiting = '', failed = '', usual = ''] = words
  const say = (text: string) => {
    if (said) said.textContent = text
  }
  const reveal = () => {
    classList.remove('pending')
    onShown()
  }
  const open = async (filter?: string) => {
    say(waiting)
    try {
      const module: unknown = app && (await import(/* @vite-ignore */ new URL(app, document.baseURI).href))
      if (isApp(module)) await module.open(filter)
    } catch (error) {
      say(`${now ? usual : ''} ${failed} (${error instanceof Error && error.message})`)
    }
    reveal()
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-open]'))
    button.onclick = () => open(button.dataset.open)
  if (now) {
    open()
    setTimeout(() => {
      if (!classList.contains('pending')) return
      say(`${usual} ${waiting}`)
      reveal()
    }, patience)
  }
}
