/** Gives a document these styles, once: in the way that every security policy allows; in the old way where a browser has no
 *  other. */
export function adoptStyles(page: Document, css: string): void {
  const name = 'embed-dialog-styles'
  if (page.documentElement.dataset.embedStyles !== undefined) return
  page.documentElement.dataset.embedStyles = ''
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
  } catch {
    const style = page.createElement('style')
    style.id = name
    style.textContent = css
    page.head.append(style)
  }
}
