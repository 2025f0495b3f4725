import { expect, test } from 'vitest'
import { meetsRange, nodeComplaint } from '../../../tools/setup/requireNode.mjs'

test.each([
  ['v20.19.0', true],
  ['v20.20.2', true],
  ['v22.0.0', true],
  ['v100.1.0', true],
  ['v20.18.3', false],
  ['v18.20.8', false],
  ['v9.30.0', false],
])('Node %s is new enough for >=20.19.0: %s', (version, enough) => {
  expect(meetsRange(version, '>=20.19.0')).toBe(enough)
})

test('a Node that will do is not complained about', () => {
  expect(nodeComplaint('v20.19.0', '>=20.19.0')).toBeUndefined()
})

test('the complaint about an old Node says which is needed, which is there and what to do', () => {
  const complaint = nodeComplaint('v18.20.8', '>=20.19.0')
  expect(complaint).toContain('20.19.0')
  expect(complaint).toContain('v18.20.8')
  expect(complaint).toContain('Install')
})
