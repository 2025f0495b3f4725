import * as v from 'valibot'

/* How WordPress turns an address that somebody pastes into an article into a frame, where it has never heard of the site:
   it looks for a discovery link, asks there, and lets through of the answer's HTML one frame with few attributes. */

/** An answer of the type "rich", as oembed.com has it. */
const answerSchema = v.object({
  version: v.literal('1.0'),
  type: v.literal('rich'),
  title: v.pipe(v.string(), v.nonEmpty()),
  author_name: v.string(),
  author_url: v.pipe(v.string(), v.url()),
  provider_name: v.string(),
  provider_url: v.pipe(v.string(), v.url()),
  cache_age: v.pipe(v.number(), v.integer(), v.minValue(1)),
  html: v.pipe(v.string(), v.nonEmpty()),
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  thumbnail_url: v.pipe(v.string(), v.url()),
  thumbnail_width: v.literal(1200),
  thumbnail_height: v.literal(630),
})
export type Answer = v.InferOutput<typeof answerSchema>

/** It reads no more of a page than this, in bytes. */
const readLimit = 150 * 1024

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => entities[name] ?? whole)

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [
      name,
      unescaped(value),
    ]),
  )

/** What is to be embed for a page: title and address of the first discovery link in its head. */
function discover(html: string): { readonly href: string; readonly title: string } {
  const [head = ''] = Buffer.from(html).subarray(0, readLimit).toString('utf8').split('</head>')
  const links = [...head.matchAll(/<link\s[^>]+>/g)].map(([tag]) => attributesOf(tag))
  const found = links.find((link) => link.get('type') === 'application/json+oembed' && link.has('href'))
  if (!found) throw new Error('The page has no discovery link where WordPress looks.')
  return { href: found.get('href') ?? '', title: found.get('title') ?? '' }
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  return response.text()
}

/** Follows a page's discovery link. The address must be whole: WordPress resolves no relative one. */
export async function askFor(page: string): Promise<Answer & { readonly linkTitle: string }> {
  const { href, title } = discover(await textOf(page))
  const asked = new URL(href)
  for (const [name, value] of Object.entries({ maxwidth: '600', maxheight: '1000', dnt: '1' }))
    asked.searchParams.set(name, value)
  const answer = v.parse(answerSchema, JSON.parse(await textOf(asked.href)))
  return { ...answer, linkTitle: title }
}

const secret = 'Zx81Spectr'

/** What is left of an answer's HTML where its sender is not trusted: one frame, sandboxed, marked with a secret. */
export function filtered({ html }: Answer): string {
  const frames = [...html.matchAll(/<iframe\s([^>]*)><\/iframe>/g)]
  const [frame] = frames
  if (!frame || frames.length !== 1) throw new Error(`There must be one frame in it: ${html}`)
  const given = attributesOf(frame[1] ?? '')
  const source = new URL(given.get('src') ?? '')
  if (!/^https?:$/.test(source.protocol)) throw new Error(`Not a web address: ${source}`)
  const kept = ['title', 'width', 'height'].map(
    (name) => ` ${name}="${(given.get(name) ?? '').replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
  )
  const address = `${source.href}#?secret=${secret}`.replace(/&/g, '&amp;')
  return `<iframe sandbox="allow-scripts" security="restricted" src="${address}"${kept.join('')} data-secret="${secret}"></iframe>`
}
