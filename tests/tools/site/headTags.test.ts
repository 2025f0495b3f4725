import { expect, test } from 'vitest'
import { oembedLink, shareTags, shortened } from '../../../tools/site/headTags.ts'

const page = {
  language: 'it',
  title: 'PIL: "primo" & <ultimo>',
  description: 'PIL: "primo" & <ultimo>. Grafico a barre.',
  siteTitle: 'Ponte',
  type: 'article',
} as const

test('what stands in a tag cannot end it', () => {
  expect(shareTags(page)).toContain(
    '<meta property="og:title" content="PIL: &quot;primo&quot; &amp; &lt;ultimo&gt;" />',
  )
  expect(oembedLink('a.json?x=1&y=2', 'a "b"')).toBe(
    '<link rel="alternate" type="application/json+oembed" href="a.json?x=1&amp;y=2" title="a &quot;b&quot;" />',
  )
})

test('a card does not say its title twice', () => {
  expect(shareTags(page)).toContain('<meta property="og:description" content="Grafico a barre." />')
})

test('the language of a page is named, and the other ones it is in', () => {
  const tags = shareTags(page)
  expect(tags).toContain('<meta property="og:locale" content="it_IT" />')
  expect(tags).toContain('<meta property="og:locale:alternate" content="en_GB" />')
})

test('a page with a picture is a large card, with the size and the words of the picture', () => {
  const tags = shareTags({ ...page, image: '../og/gdp.png', imageAlt: 'Barre.' }).join('\n')
  expect(tags).toContain('<meta property="og:image" content="../og/gdp.png" />')
  expect(tags).toContain('<meta property="og:image:width" content="1200" />')
  expect(tags).toContain('<meta property="og:image:height" content="630" />')
  expect(tags).toContain('<meta property="og:image:alt" content="Barre." />')
  expect(tags).toContain('<meta name="twitter:card" content="summary_large_image" />')
})

test('a page without a picture is a small card', () => {
  const tags = shareTags(page).join('\n')
  expect(tags).toContain('<meta name="twitter:card" content="summary" />')
  expect(tags).not.toContain('og:image')
})

test('a long text ends before a word, and says that it goes on', () => {
  expect(shortened('one two three', 13)).toBe('one two three')
  expect(shortened('one two three', 10)).toBe('one two…')
})
