import type { PictureNode } from './pictureNode.ts'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in XML and HTML, attributes included. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

/** The element as XML text. */
export function writeSvg({ name, attributes, children }: PictureNode): string {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : writeSvg(child)))
  return inner.length === 0
    ? `<${name}${start.join('')}/>`
    : `<${name}${start.join('')}>${inner.join('')}</${name}>`
}
