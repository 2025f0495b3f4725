import {
  type Chosen,
  chosen,
  englishArticles,
  type Format,
  italianArticles,
  modifiers,
  type Placeholder,
  type Subject,
  type Template,
  textForms,
} from './template.ts'

export type Parsed =
  | { readonly ok: true; readonly template: Template }
  /** What could not be read, and where: an offset in the text. */
  | { readonly ok: false; readonly at: number; readonly why: string }

const words = [...textForms, ...modifiers, ...englishArticles, ...italianArticles]
const wordOf = (text: string) => words.find((word) => word === text)

const isChosen = (text: string): text is Chosen => text in chosen
const name = /^[A-Za-z][A-Za-z0-9]*$/
const code = /^[A-Za-z0-9_-]+$/

function parseSubject(text: string): Subject | undefined {
  if (text.startsWith('area:')) {
    const area = text.slice('area:'.length)
    return code.test(area) ? { area } : undefined
  }
  const [first = '', ...rest] = text.split('.')
  return [first, ...rest].every((part) => name.test(part)) ? { path: [first, ...rest] } : undefined
}

/** Formats from the parts between bars. A string says why they cannot be read. */
function parseFormats(parts: readonly string[]): readonly Format[] | string {
  const formats: Format[] = []
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? ''
    const word = wordOf(part)
    const [head = '', first] = part.includes(':')
      ? [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]
      : [part]
    if (word) formats.push({ format: word })
    else if (isChosen(head) && first !== undefined) {
      const options = [first, ...parts.slice(index + 1, index + chosen[head])]
      if (options.length < chosen[head]) return `"${head}" needs ${chosen[head]} options`
      formats.push({ format: head, options })
      index += chosen[head] - 1
    } else return `no format is called "${part}"`
  }
  return formats
}

function parsePlaceholder(text: string): Placeholder | string {
  const [head = '', ...parts] = text.split('|')
  const subject = parseSubject(head)
  if (!subject) return `"${head}" is no name of a figure`
  const formats = parseFormats(parts)
  return typeof formats === 'string' ? formats : { subject, formats }
}

/** Reads a template, or says what is wrong with it and where. */
export function parseTemplate(text: string): Parsed {
  const template: (string | Placeholder)[] = []
  let rest = 0
  for (const found of text.matchAll(/\{([^{}]*)\}/g)) {
    const before = text.slice(rest, found.index)
    if (before !== '') template.push(before)
    const placeholder = parsePlaceholder(found[1] ?? '')
    if (typeof placeholder === 'string') return { ok: false, at: found.index, why: placeholder }
    template.push(placeholder)
    rest = found.index + found[0].length
  }
  if (rest < text.length) template.push(text.slice(rest))
  for (const part of template)
    if (typeof part === 'string' && /[{}]/.test(part))
      return { ok: false, at: text.search(/\{(?![^{}]*\})|(?<!\{[^{}]*)\}/), why: 'a brace stands alone' }
  return { ok: true, template }
}

function printFormat(format: Format): string {
  return 'options' in format ? `${format.format}:${format.options.join('|')}` : format.format
}

/** The text of a template: what parses to it. */
export const printTemplate = (template: Template): string =>
  template
    .map((part) => {
      if (typeof part === 'string') return part
      const subject = 'area' in part.subject ? `area:${part.subject.area}` : part.subject.path.join('.')
      return `{${[subject, ...part.formats.map(printFormat)].join('|')}}`
    })
    .join('')
