// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { takeOver } from '../../../src/embed/frame/takeOver.ts'

const words = ['This is the usual chart.']
const said = (): string => document.getElementById('said')?.textContent ?? ''

beforeEach(() => {
  document.body.innerHTML = '<p id="said"></p>'
  document.documentElement.className = 'pending'
})

test('an embed that no program can draw otherwise says at once that it is not what its address asks', async () => {
  let shown = 0
  takeOver({ id: 'a', role: 'chart', words }, true, () => {
    shown += 1
  })
  await Promise.resolve()
  expect(said()).toBe('This is the usual chart.')
  expect(document.documentElement.className).toBe('')
  expect(shown).toBe(1)
})

test('where the address asks nothing of it, it says nothing', async () => {
  takeOver({ id: 'a', role: 'chart', words }, false, () => undefined)
  await Promise.resolve()
  expect(said()).toBe('')
})
