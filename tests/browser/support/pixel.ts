import { inflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** The colour of one pixel of a page, as "#14181c", wherever it comes from: a frame, or what lies behind it. */
export async function pixelAt(page: Page, x: number, y: number): Promise<string> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } })
  // Signature, then chunks: length, name, content, checksum. The picture is one row of one pixel, which no filter changes.
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return `#${inflateSync(Buffer.concat(parts)).subarray(1, 4).toString('hex')}`
}
