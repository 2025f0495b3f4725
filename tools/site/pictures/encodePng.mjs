import { deflateSync } from 'node:zlib'

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

/** CRC-32, as PNG's chunks end in (ISO 3309).
 *  @param {Uint8Array} bytes */
function crcOf(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/** @param {string} type
 *  @param {Uint8Array} content */
function chunk(type, content) {
  const bytes = Buffer.alloc(content.length + 12)
  bytes.writeUInt32BE(content.length, 0)
  bytes.write(type, 4, 'latin1')
  bytes.set(content, 8)
  bytes.writeUInt32BE(crcOf(bytes.subarray(4, content.length + 8)), content.length + 8)
  return bytes
}

/** An opaque picture as PNG. Without transparency and unfiltered: flat colours shrink best so, to two thirds of what the
 *  renderer's own encoder makes of them.
 *  @param {Uint8Array} pixels red, green, blue and alpha, row by row.
 *  @param {number} width
 *  @param {number} height */
export function encodePng(pixels, width, height) {
  const row = 1 + width * 3
  const raw = Buffer.alloc(height * row)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4
      raw.set(pixels.subarray(from, from + 3), y * row + 1 + x * 3)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a channel, three channels.
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw, { level: 6, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
