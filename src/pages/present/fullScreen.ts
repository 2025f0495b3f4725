/** Makes an element fill the screen, or ends that. Throws where the browser does not allow it (a frame, a phone that knows no full screen). */
export async function toggleFullScreen(element: Element | undefined): Promise<void> {
  if (document.fullscreenElement) return document.exitFullscreen()
  if (!element || typeof element.requestFullscreen !== 'function') throw new Error('no full screen')
  return element.requestFullscreen({ navigationUI: 'hide' })
}
