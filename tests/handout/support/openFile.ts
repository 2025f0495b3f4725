import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'

const parser = new new JSDOM('').window.DOMParser()

/** An element as plain data: the document's own collections are too slow to be asked thousands of times. */
export interface XmlElement {
  /** As written: "c:ser". */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** All that is written in it. */
  readonly text: string
}

function plain(element: Element): XmlElement {
  const children: XmlElement[] = []
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    children.push(plain(child))
  return {
    name: element.nodeName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children,
    text: children.length === 0 ? (element.textContent ?? '') : children.map(({ text }) => text).join(''),
  }
}

/** Reads XML. Throws where it is not well-formed. */
export function readXml(xml: string, path = 'XML'): XmlElement {
  const root = parser.parseFromString(xml, 'application/xml').documentElement
  if (root.nodeName === 'parsererror') throw new Error(`${path}: ${root.textContent}`)
  return plain(root)
}

/** Elements of a name such as "c:ser", at any depth, in their order. */
export const all = (root: XmlElement, name: string): readonly XmlElement[] =>
  root.children.flatMap((child) => (child.name === name ? [child, ...all(child, name)] : all(child, name)))

/** The first one. Throws where there is none. */
export function first(root: XmlElement, name: string): XmlElement {
  const [found] = all(root, name)
  if (!found) throw new Error(`There is no ${name} in ${root.name}`)
  return found
}

/** A zipped file: its parts as text, by path. */
export interface OpenedFile {
  readonly bytes: Readonly<Record<string, Uint8Array>>
  readonly text: (path: string) => string
  readonly xml: (path: string) => XmlElement
  readonly paths: readonly string[]
}

export function openZip(bytes: Uint8Array): OpenedFile {
  const parts = unzipSync(bytes)
  const text = (path: string): string => {
    const part = parts[path]
    if (!part) throw new Error(`There is no ${path}`)
    return strFromU8(part)
  }
  const known = new Map<string, XmlElement>()
  const xml = (path: string): XmlElement => {
    const read = known.get(path) ?? readXml(text(path), path)
    known.set(path, read)
    return read
  }
  return {
    bytes: parts,
    text,
    xml,
    paths: Object.keys(parts),
  }
}

export const openBlob = async (blob: Blob): Promise<OpenedFile> =>
  openZip(new Uint8Array(await blob.arrayBuffer()))

/** Where a part leads, by kind: "chart", "notesSlide", "package". Paths from the file's root. */
export function related(file: OpenedFile, path: string, kind: string): readonly string[] {
  const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)]
  const rels = file.xml(`${folder}/_rels/${name}.rels`)
  return all(rels, 'Relationship')
    .filter((one) => one.attributes.Type?.endsWith(`/${kind}`))
    .map((one) => {
      const target = one.attributes.Target ?? ''
      if (/^https?:/.test(target)) return target
      return target.startsWith('/')
        ? target.slice(1)
        : new URL(target, `file:///${folder}/`).pathname.slice(1)
    })
}

/** The paragraphs of a slide, in their order. */
export const textsOf = (root: XmlElement): readonly string[] =>
  all(root, 'a:p').map((paragraph) =>
    all(paragraph, 'a:t')
      .map(({ text }) => text)
      .join(''),
  )
