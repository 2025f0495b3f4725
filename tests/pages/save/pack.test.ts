import { expect, test } from 'vitest'
import { pack } from '../../../src/pages/save/pack.ts'

test('what is packed can be unpacked, whatever its length and signs', async () => {
  const text = 'È 1.234 € «così» '.repeat(20_000)
  const bytes = Buffer.from(await pack(text), 'base64')
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  expect(await new Response(stream).text()).toBe(text)
})
