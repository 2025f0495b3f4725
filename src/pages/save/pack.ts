/** Whether this browser can compress. */
export const canPack = (): boolean => typeof CompressionStream === 'function'

/** Bytes as base64; in pieces, for a call can only take so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const piece = 0x2000
  let text = ''
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece))
  return btoa(text)
}

/** A text as gzip, as base64: what can stand in a script element, and be unpacked by DecompressionStream. */
export async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return toBase64(new Uint8Array(await new Response(stream).arrayBuffer()))
}
