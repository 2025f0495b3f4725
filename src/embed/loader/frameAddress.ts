/** Address of the embed that an element asks for: its `src`, or its `view` in its `lang` (English where absent) from the
 *  folder that the loader came from. "" where that is no web address. */
export function frameAddress(element: Element, loader: string): string {
  const of = (name: string) => element.getAttribute(name) ?? ''
  const link = document.createElement('a')
  const language = of('lang').slice(0, 2)
  const prefix = language && language !== 'en' ? `${language}/` : ''
  const view = loader && of('view')
  const address = of('src') || (view && loader.replace(/[^/]*$/, `${prefix}embed/${view}/`))
  link.href = address
  // No address at all would be that of the page itself.
  return address && link.protocol.startsWith('http') ? link.href : ''
}
