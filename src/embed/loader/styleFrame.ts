/** Styles a frame that stands in a shadow of ours: as wide as the page gives, or 640 pixels in what is as wide as its
 *  content, and as high as its width needs. `heights` is width:height in pixels, ascending from width 0: "0:690 360:640"; what
 *  is not of that form is passed over. Done in ways that every security policy allows: no style stands in the page. */
export function styleFrame(shadow: ShadowRoot, frame: HTMLElement, heights: string): void {
  const steps = [...heights.matchAll(/(\d+):(\d+)/g)]
  const plain = 'display:block;width:100%;border:0;height:600px'
  const byWidth = steps.map(
    ([, from, height]) => `@container(min-width:${from}px){iframe{height:${height}px}}`,
  )
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `:host(:not([hidden])){display:block;width:100%;container-type:inline-size;contain-intrinsic-inline-size:640px}iframe{${plain}}${byWidth.join('')}`,
    )
    shadow.adoptedStyleSheets = [sheet]
  } catch {
    // A browser too old for that: one height, and more when the frame says so.
    frame.style.cssText = plain
  }
}
