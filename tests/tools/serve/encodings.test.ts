import { expect, test } from 'vitest'
import { chooseEncoding } from '../../../tools/serve/encodings.ts'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['BR;q=0.5, gzip;q=1', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0, gzip; q=0.0', 'identity'],
  ['deflate', 'identity'],
  ['', 'identity'],
])('Accept-Encoding "%s" gets %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding)
})
