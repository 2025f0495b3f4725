import { posix } from 'node:path'

/** Paths in the built folder of the scripts a page runs or preloads, from its HTML; `page` is the page's own path there.
 *  Scripts that hold data (type "application/json") have no address and are not among them. */
export function scriptsOf(html: string, page: string): readonly string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/gi) ?? []
  const addresses = tags.flatMap((tag) => {
    if (/^<script/i.test(tag)) return attribute(tag, 'src')
    return attribute(tag, 'rel').includes('modulepreload') ? attribute(tag, 'href') : []
  })
  return [...new Set(addresses.map((address) => resolved(address, page)))]
}

function attribute(tag: string, name: string): readonly string[] {
  const found = tag.match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i'))
  const value = found?.[1] ?? found?.[2] ?? found?.[3]
  return value === undefined ? [] : [value]
}

function resolved(address: string, page: string): string {
  const path = address.replace(/[?#].*$/, '')
  return posix.normalize(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path))
}
