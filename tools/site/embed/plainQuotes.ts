import { parseSync, Visitor } from 'vite'

/** A script with its texts in the quotes that the page around is full of: what is alike packs better. Minifiers write texts as
 *  templates; those with holes, line breaks, quotes or backslashes stay as they are, and so do tagged ones. */
export function plainQuotes(script: string): string {
  const plain = new Map<number, number>()
  new Visitor({
    'TemplateLiteral:exit': ({ quasis: [text], expressions, start, end }) => {
      if (expressions.length === 0 && text && !/["\\\n]/.test(text.value.raw)) plain.set(start, end - 1)
    },
    'TaggedTemplateExpression:exit': ({ quasi }) => {
      plain.delete(quasi.start)
    },
  }).visit(parseSync('script.js', script).program)
  const quotes = new Set([...plain].flat())
  return Array.from({ length: script.length }, (_, index) =>
    quotes.has(index) ? '"' : script.charAt(index),
  ).join('')
}
