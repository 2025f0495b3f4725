/** The site's address cannot be used; the message says which, why and what to do. */
export class AddressFailure extends Error {
  constructor(text: string, why: string) {
    super(
      `PONTE_ADDRESS is "${text}", ${why}.\nArticles that embed a chart, and cards of shared links, would lead nowhere. ` +
        'Set it to where readers find the site, such as https://example.org/figures/, or leave it out.',
    )
    this.name = 'AddressFailure'
  }
}

/** The address at which readers will find the site, with a slash at its end; undefined where nobody has said.
 *  Throws an AddressFailure where PONTE_ADDRESS is not such an address. */
export function siteAddress(env: { readonly PONTE_ADDRESS?: string | undefined }): string | undefined {
  const text = env.PONTE_ADDRESS?.trim() ?? ''
  if (text === '') return undefined
  if (!URL.canParse(text)) throw new AddressFailure(text, 'which is no whole address')
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol))
    throw new AddressFailure(text, 'which begins with neither https: nor http:')
  if (url.username !== '' || url.password !== '')
    throw new AddressFailure(text, 'which holds a name or password that every reader could see')
  if (url.search !== '' || url.hash !== '')
    throw new AddressFailure(text, 'which holds more than a host and a path: nothing may follow "?" or "#"')
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

/** The address `to` as it can be written in the file `from`; both relative to the site's root ("" is the root itself).
 *  Absolute where the site's address is known, else relative to the file. */
export function absolute(site: string | undefined, from: string, to: string): string {
  if (site !== undefined) return new URL(to, site).href
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  let common = 0
  while (common < Math.min(here.length, there.length - 1) && here[common] === there[common]) common += 1
  const way = `${'../'.repeat(here.length - common)}${there.slice(common).join('/')}`
  return way === '' ? './' : way
}
