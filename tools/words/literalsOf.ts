/** The string literals of a module's source, with their lines; of template literals the text around the expressions.
 *  Reads what our message files hold: comments, strings, nested templates. It is no parser of regular expressions. */
export function literalsOf(source: string): readonly { readonly line: number; readonly text: string }[] {
  const found: { start: number; line: number; text: string }[] = []
  let at = 0
  let line = 1
  const next = (count = 1) => {
    for (let step = 0; step < count; step += 1) {
      if (source[at] === '\n') line += 1
      at += 1
    }
  }

  /** From an opening quote to its closing one. */
  function string(quote: string): void {
    const [start, started] = [at, line]
    let text = ''
    next()
    while (at < source.length && source[at] !== quote) {
      if (quote === '`' && source.startsWith('${', at)) {
        next(2)
        code('}')
        text += ' '
      } else {
        if (source[at] === '\\') next()
        text += source[at] ?? ''
        next()
      }
    }
    next()
    found.push({ start, line: started, text })
  }

  /** Code up to a closing brace of its own, or to the end. */
  function code(closing?: '}'): void {
    let depth = 0
    while (at < source.length) {
      const letter = source[at] ?? ''
      if (source.startsWith('//', at)) {
        while (at < source.length && source[at] !== '\n') next()
      } else if (source.startsWith('/*', at)) {
        while (at < source.length && !source.startsWith('*/', at)) next()
        next(2)
      } else if (letter === "'" || letter === '"' || letter === '`') string(letter)
      else {
        if (letter === '{') depth += 1
        if (letter === '}') depth -= 1
        next()
        if (closing && depth < 0) return
      }
    }
  }

  code()
  return found.sort((a, b) => a.start - b.start).map(({ line: on, text }) => ({ line: on, text }))
}
