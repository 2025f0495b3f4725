import { encode } from 'uqr'

/** A text as a QR code: a path of unit squares in a square of `size`, quiet zone included. Undefined where the text is too long for one
 *  that phones read from a screen. */
export function qrPath(text: string): { readonly size: number; readonly path: string } | undefined {
  try {
    // Beyond this version the squares are too small for a phone at the back of the room.
    const { size, data } = encode(text, { ecc: 'M', border: 4, maxVersion: 20 })
    const path = data
      .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join('')
    return { size, path }
  } catch {
    return undefined
  }
}
