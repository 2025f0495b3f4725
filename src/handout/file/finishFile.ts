import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Language } from '../../model/text.ts'
import { accents, colourOf } from '../colours.ts'
import { langOf } from '../langOf.ts'
import { element, xmlText } from '../xml.ts'

/** What stands in the place of a chart of the library. */
export interface ChartPart {
  readonly xml: string
  readonly workbook: Uint8Array
}

/** An object on a slide, of which the library cannot say all. */
export interface NamedObject {
  /** For those who do not see it. */
  readonly description: string
  /** Instead of the rectangle that the library draws: XML of its outline. */
  readonly outline?: string | undefined
}

interface Additions {
  readonly charts: readonly ChartPart[]
  /** By names of letters, digits and spaces. */
  readonly objects: ReadonlyMap<string, NamedObject>
}

const numberIn = (path: string): number => Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0)

/** Paths of numbered parts, in their order: that in which they were added. */
const inOrder = (paths: readonly string[], pattern: RegExp): readonly string[] =>
  paths.filter((path) => pattern.test(path)).sort((a, b) => numberIn(a) - numberIn(b))

/** The notes' only paragraph, in which the library leaves lines as they are: each becomes a paragraph. */
const notesParagraph = /<a:p><a:r>(<a:rPr [^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr [^>]*\/>)<\/a:p>/

const withParagraphs = (xml: string): string =>
  xml.replace(notesParagraph, (_, look: string, text: string, end: string) =>
    text
      .split(/\r?\n/)
      .map((line) =>
        element('a:p', {}, line === '' ? [end] : [element('a:r', {}, [look, `<a:t>${line}</a:t>`]), end]),
      )
      .join(''),
  )

const rectangle = /<a:prstGeom prst="rect">.*?<\/a:prstGeom>/

function withObjects(xml: string, objects: ReadonlyMap<string, NamedObject>): string {
  let out = xml
  for (const [name, { description, outline }] of objects) {
    const start = new RegExp(`(<p:cNvPr id="\\d+" name="${name}")(/?>)`)
    out = out.replace(
      start,
      (_, head: string, end: string) => `${head} descr="${xmlText(description)}"${end}`,
    )
    if (outline === undefined) continue
    const at = out.indexOf(`name="${name}"`)
    if (at >= 0) out = out.slice(0, at) + out.slice(at).replace(rectangle, () => outline)
  }
  return out
}

/** Without the types of parts that are not in the file: the library names some that it does not write. */
const withOwnTypes = (xml: string, paths: readonly string[]): string =>
  xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (type, path: string) =>
    paths.includes(path) ? type : '',
  )

/** Every object with a number of its own: the library gives some of them the same, which Office may take for damage. */
function withOwnNumbers(xml: string): string {
  let id = 0
  return xml.replace(/(<p:cNvPr id=")\d+"/g, (_, head: string) => {
    id += 1
    return `${head}${id}"`
  })
}

/** The deck's colours as those that Office offers for what is added to it. */
const withTheme = (xml: string): string =>
  [
    ...accents.map((colour, index) => [`accent${index + 1}`, colour] as const),
    ['hlink', colourOf('h2')] as const,
    ['folHlink', colourOf('h2')] as const,
  ].reduce(
    (text, [name, colour]) =>
      text.replace(
        new RegExp(`<a:${name}>.*?</a:${name}>`),
        `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`,
      ),
    xml,
  )

/** The file of the library with what the library cannot write: charts and their sheets, paragraphs in notes, colours, language.
 *  Throws where the library has not made a place for every chart.
 *  @param bytes of the file. @param additions its charts in the order in which they were added. */
export function finishFile(
  bytes: Uint8Array,
  { charts, objects }: Additions,
  language: Language,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes)
  const paths = Object.keys(files)
  const chartPaths = inOrder(paths, /^ppt\/charts\/chart\d+\.xml$/)
  const sheetPaths = inOrder(paths, /^ppt\/embeddings\/.*\.xlsx$/)
  if (chartPaths.length !== charts.length || sheetPaths.length !== charts.length)
    throw new Error(
      `The PowerPoint file has places for ${chartPaths.length} charts and ${sheetPaths.length} sheets, not for ${charts.length}`,
    )
  const rewritten = (path: string, xml: string): string => {
    const own = language === 'en' ? xml : xml.replaceAll('lang="en-US"', `lang="${langOf(language)}"`)
    if (path.startsWith('ppt/notesSlides/')) return withParagraphs(own)
    if (path.startsWith('ppt/slides/')) return withOwnNumbers(withObjects(own, objects))
    return path.startsWith('ppt/theme/') ? withTheme(own) : own
  }
  const out: Zippable = {}
  for (const [path, content] of Object.entries(files)) {
    const chart = charts[chartPaths.indexOf(path)]
    const sheet = charts[sheetPaths.indexOf(path)]
    // Folders are no files.
    if (path.endsWith('/')) continue
    if (chart) out[path] = strToU8(chart.xml)
    else if (sheet) out[path] = [sheet.workbook, { level: 0 }]
    else if (/\.(png|jpe?g)$/.test(path)) out[path] = [content, { level: 0 }]
    else if (path === '[Content_Types].xml') out[path] = strToU8(withOwnTypes(strFromU8(content), paths))
    else if (/^ppt\/.*\.xml$/.test(path)) out[path] = strToU8(rewritten(path, strFromU8(content)))
    else out[path] = content
  }
  return zipSync(out, { level: 6 })
}
