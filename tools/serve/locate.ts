/** What stands at a path of the folder: "a/b" without a leading slash, "" for the folder itself. */
export type Look = (path: string) => 'file' | 'folder' | 'nothing'

export type Place =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused' }

/** Finds what an address stands for, as every plain web server does: a folder is its index.html, and its address ends in a
 *  slash, or the relative addresses in it would point elsewhere. Hidden files are not there, and nothing outside is.
 *  `base` is the path under which the folder is deployed: "/" or "/some/sub/path/". `target` is the request's, query included. */
export function locate(target: string, base: string, look: Look): Place {
  const mark = target.indexOf('?')
  const query = mark < 0 ? '' : target.slice(mark)
  const asked = decoded(mark < 0 ? target : target.slice(0, mark))
  if (asked === undefined) return { kind: 'refused' }
  if (`${asked}/` === base) return { kind: 'redirect', to: `${base}${query}` }
  if (!asked.startsWith(base)) return { kind: 'missing' }
  const parts = asked.slice(base.length).split('/')
  const isFolder = parts.at(-1) === ''
  const names = isFolder ? parts.slice(0, -1) : parts
  if (names.some((name) => name === '' || name.startsWith('.'))) return { kind: 'missing' }
  const path = names.join('/')
  if (isFolder) {
    const index = path === '' ? 'index.html' : `${path}/index.html`
    return look(index) === 'file' ? { kind: 'file', path: index } : { kind: 'missing' }
  }
  if (look(path) === 'file') return { kind: 'file', path }
  if (look(`${path}/index.html`) !== 'file') return { kind: 'missing' }
  return { kind: 'redirect', to: `${base}${names.map(encodeURIComponent).join('/')}/${query}` }
}

/** The path with its %xx read; undefined where that fails or where a character no path of ours holds could be taken for
 *  a separator or an end by the file system. */
function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path)
    return /[\\\0]/.test(plain) || !plain.startsWith('/') ? undefined : plain
  } catch {
    return undefined
  }
}
