const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 cannot hold, not even escaped; a reader's own deck may have it from where it was copied. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text without the characters that no XML can hold: Office refuses a file that has one. */
export const speakable = (text: string): string => text.replace(forbidden, '')

/** Text as it may stand in XML, attributes included. */
export const xmlText = (text: string): string =>
  speakable(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

type Value = string | number | undefined

/** An element as XML. @param children XML already: texts have passed `xmlText`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  children: readonly string[] = [],
): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(String(value))}"`))
    .join('')
  const inner = children.join('')
  return inner === '' ? `<${name}${given}/>` : `<${name}${given}>${inner}</${name}>`
}

/** An element that says one thing, in the way of Office: <c:delete val="0"/>. */
export const val = (name: string, value: string | number): string => element(name, { val: value })

/** An element with a text in it. */
export const textElement = (name: string, text: string): string => element(name, {}, [xmlText(text)])
