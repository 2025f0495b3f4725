import { createServer, type Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { listen, toPort } from '../../../tools/serve/listen.ts'

const open: Server[] = []
const server = () => {
  const made = createServer()
  open.push(made)
  return made
}

afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

test('where the port is taken, the next free one is used', async () => {
  const first = await listen(server(), 0)
  const second = await listen(server(), first)
  expect(second).toBeGreaterThan(first)
})

test('after as many taken ports as may be tried, the message says what to do', async () => {
  const taken = await listen(server(), 0)
  await expect(listen(server(), taken, '127.0.0.1', 1)).rejects.toThrow(/port \d+ is taken[\s\S]*PORT=/)
})

test('a host that is not of this machine is named at once', async () => {
  await expect(listen(server(), 0, '192.0.2.1')).rejects.toThrow('192.0.2.1')
})

test.each([
  [undefined, 4173],
  ['', 4173],
  ['8080', 8080],
  ['0', 0],
])('PORT %s is port %s', (text, port) => {
  expect(toPort(text, 4173)).toBe(port)
})

test.each(['http', '-1', '70000', '80.5'])('PORT %s is refused', (text) => {
  expect(() => toPort(text, 4173)).toThrow(text)
})
