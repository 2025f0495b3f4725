import { inflateSync } from 'node:zlib'

/** A page of a PDF as Chromium writes it. */
export interface PdfPage {
  /** In points, 72 to the inch. */
  readonly width: number
  readonly height: number
  /** All letters in the order in which they are drawn, without spaces: between words there need be none. */
  readonly text: string
  /** Pictures made of pixels. Those by which a hatch is filled are none: Chromium draws patterns so. */
  readonly pictures: number
}

type Objects = ReadonlyMap<string, { readonly head: string; readonly stream: string }>

function objectsIn(pdf: Buffer): Objects {
  const found = new Map<string, { readonly head: string; readonly stream: string }>()
  const whole = pdf.toString('latin1')
  for (const { 1: number = '', index, 0: start } of whole.matchAll(/^(\d+) 0 obj\n/gm)) {
    const from = index + start.length
    const end = whole.indexOf('endobj', from)
    const body = whole.slice(from, end)
    const at = body.indexOf('stream\n')
    const head = at < 0 ? body : body.slice(0, at)
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const begin = from + at + 'stream\n'.length
    const bytes = pdf.subarray(begin, begin + length)
    const packed = head.includes('/FlateDecode')
    const stream = at < 0 || head.includes('/Subtype /Image') ? '' : packed ? inflateSync(bytes) : bytes
    found.set(number, { head, stream: stream.toString('latin1') })
  }
  return found
}

const lettersOf = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('')

interface Font {
  /** Of a glyph's code. */
  readonly digits: number
  /** What each glyph stands for, by its code. */
  readonly letters: ReadonlyMap<number, string>
}

function fontIn(font: string, objects: Objects): Font {
  const map =
    objects.get(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1] ?? '')?.stream ?? ''
  const letters = new Map<number, string>()
  for (const [, one = ''] of map.matchAll(/beginbfchar\n(.*?)endbfchar/gs))
    for (const [, code = '', text = ''] of one.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(Number.parseInt(code, 16), lettersOf(text))
  for (const [, one = ''] of map.matchAll(/beginbfrange\n(.*?)endbfrange/gs))
    for (const [, first = '', last = '', text = ''] of one.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [from, to, begin] = [first, last, text].map((code) => Number.parseInt(code, 16))
      for (let code = from ?? 0; code <= (to ?? 0); code += 1)
        letters.set(code, String.fromCharCode((begin ?? 0) + code - (from ?? 0)))
    }
  return { digits: /begincodespacerange\n<(\w+)>/.exec(map)?.[1]?.length ?? 4, letters }
}

/** Every page of a PDF, with its size and its words. Enough for what Chromium writes, and no more. */
export function pdfPages(pdf: Buffer): readonly PdfPage[] {
  const objects = objectsIn(pdf)
  const fonts = new Map<string, Font>()
  const fontOf = (number: string) => {
    const known = fonts.get(number) ?? fontIn(number, objects)
    fonts.set(number, known)
    return known
  }
  const textOf = (stream: string): string => {
    let font: Font = { digits: 4, letters: new Map() }
    let text = ''
    for (const [, name, hex] of stream.matchAll(/\/F(\d+) [\d.]+ Tf|<([\dA-Fa-f]+)> Tj/g)) {
      if (name !== undefined) font = fontOf(name)
      else
        for (const code of hex?.match(font.digits === 2 ? /.{2}/g : /.{4}/g) ?? [])
          text += font.letters.get(Number.parseInt(code, 16)) ?? ''
    }
    return text
  }
  /** Of an object and of the drawings that it names. */
  const drawn = (number: string, seen: Set<string>): string => {
    const object = objects.get(number)
    if (!object || seen.has(number)) return ''
    seen.add(number)
    const inner = [...(/\/XObject <<(.*?)>>/s.exec(object.head)?.[1] ?? '').matchAll(/ (\d+) 0 R/g)]
    const contents = /\/Contents (\d+) 0 R/.exec(object.head)?.[1]
    return [
      textOf(object.stream),
      ...(contents === undefined ? [] : [drawn(contents, seen)]),
      ...inner.map(([, one = '']) => drawn(one, seen)),
    ].join('')
  }
  return [...objects]
    .filter(([, { head }]) => /\/Type \/Page\n/.test(head))
    .map(([number, { head }]) => {
      const seen = new Set<string>()
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? []
      return {
        width: Number(width),
        height: Number(height),
        text: drawn(number, seen).replace(/\s+/g, ''),
        pictures: [...seen].filter((one) => objects.get(one)?.head.includes('/Subtype /Image')).length,
      }
    })
}
