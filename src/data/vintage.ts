/** Name of a dataset's state: the first 12 hexadecimal digits of the SHA-256 of its content as minified JSON, keys in
 *  their own order. `$schema` is left out, for it changes when a file moves into the archive. */
export async function vintageOf(content: unknown): Promise<string> {
  const text = JSON.stringify(content, (key, value) => (key === '$schema' ? undefined : value))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)]
    .slice(0, 6)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}
