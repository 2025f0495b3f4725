import { type KeptFile, lastingName } from './keptFiles.ts'

/** What of the store an address stands for. */
export type Place =
  | { readonly kind: 'kept'; readonly key: string }
  | { readonly kind: 'folder'; readonly to: string }

/** Finds an address among the kept files as a web server would: a folder is the page in it, whatever is asked of that page
 *  after "?". Undefined where it is none of them: the request is not ours, and goes its way.
 *  @param scope the site's address, with a slash at its end. */
export function locator(files: readonly KeptFile[], scope: string): (url: string) => Place | undefined {
  const keys = new Map(files.map(({ url, key }) => [url, key]))
  return (asked) => {
    const { origin, pathname, search } = new URL(asked)
    const address = `${origin}${pathname}`
    if (!address.startsWith(scope)) return undefined
    const key = keys.get(address.replace(/\/index\.html$/, '/'))
    if (key !== undefined) return { kind: 'kept', key }
    if (keys.has(`${address}/`)) return { kind: 'folder', to: `${address}/${search}` }
    // Of a version before this one: pages that were open when this one came may still ask for it.
    return lastingName.test(address.slice(scope.length)) ? { kind: 'kept', key: address } : undefined
  }
}
