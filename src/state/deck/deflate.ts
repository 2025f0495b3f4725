/* Bytes in a smaller form (RFC 1951), by what the browser has for it. */

/** More came out than was allowed. */
export class TooLarge extends Error {}

async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter()
  // What is wrong with the bytes is told by the reader; here it only must not count as unhandled.
  writer.write(bytes).catch(() => undefined)
  writer.close().catch(() => undefined)
  const parts: Uint8Array[] = []
  let length = 0
  const reader = readable.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > most) {
      reader.cancel().catch(() => undefined)
      throw new TooLarge()
    }
    parts.push(part.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Rejects where the browser has no such stream. */
export const deflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  through(new CompressionStream('deflate-raw'), bytes, Number.POSITIVE_INFINITY)

/** @param most bytes that may come out; nothing beyond is unpacked.
 *  Rejects with TooLarge, or otherwise where the bytes are damaged or the browser has no such stream. */
export const inflate = async (
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> => through(new DecompressionStream('deflate-raw'), bytes, most)
