const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in HTML, within an attribute too. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** JSON that may stand in a script element: nothing in it can end the element. */
export const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')
