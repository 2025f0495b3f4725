/** Gives a document these styles, once: in the way that every security policy allows; in the old way where a browser has no
 *  other.
 *  @param name of the styles, in letters and hyphens. */
export function adoptStyles(page: Document, name: string, css: string): void {
  const mark = `data-${name}-styles`
  if (page.documentElement.hasAttribute(mark)) return
  page.documentElement.setAttribute(mark, '')
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
  } catch {
    const style = page.createElement('style')
    style.id = `${name}-styles`
    style.textContent = css
    page.head.append(style)
  }
}
