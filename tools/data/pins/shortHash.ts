import { createHash } from 'node:crypto'

/** The first twelve hexadecimal digits of the SHA-256 of a value as minified JSON. */
export const shortHash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)
