import { expect, test } from 'vitest'
import { article, windowFor } from '../../../../tools/bench/embed/article.ts'

const frames = [
  { src: 'http://127.0.0.1:1/embed/a/?x=1&y=2', title: 'A "first" one', height: 480 },
  { src: 'http://127.0.0.1:1/embed/b/', title: 'B', height: 720 },
]

test('an article holds its frames in their order, with their heights', () => {
  const page = article(frames)
  expect(page).toContain('src="http://127.0.0.1:1/embed/a/?x=1&amp;y=2" title="A &quot;first&quot; one"')
  expect([...page.matchAll(/style="height:(\d+)px"/g)].map((found) => found[1])).toEqual(['480', '720'])
})

test('all of the article is on the screen', () => {
  expect(windowFor(frames).height).toBeGreaterThan(480 + 720)
})
