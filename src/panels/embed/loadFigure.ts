import { LoadError } from '../../data/loadProblem.ts'

/** A file of the build as text. Rejects with a LoadError where it cannot be had. */
async function fetchText(address: string): Promise<string> {
  const file = address.slice(address.lastIndexOf('/') + 1)
  const response = await fetch(address).catch(() => {
    throw new LoadError({ kind: 'unreachable', file })
  })
  if (!response.ok) throw new LoadError({ kind: 'missing', file, status: response.status })
  return response.text()
}

/** The still figure that the build has written, with whole addresses: it will stand in somebody else's page.
 *  @param address of its file, absolute. */
export async function loadFigure(address: string): Promise<string> {
  const text = await fetchText(address)
  const page = new DOMParser().parseFromString(text, 'text/html')
  const figure = page.querySelector('figure')
  if (!figure)
    throw new LoadError({
      kind: 'broken',
      file: address.slice(address.lastIndexOf('/') + 1),
      where: 'figure',
    })
  for (const name of ['href', 'src'])
    for (const element of figure.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? ''
      // What leads to a place in the figure itself stays.
      if (!value.startsWith('#')) element.setAttribute(name, new URL(value, address).href)
    }
  return figure.outerHTML
}
