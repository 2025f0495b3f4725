import { saveMessages } from '../../i18n/saveMessages.ts'
import { dateText } from '../../model/dateText.ts'
import type { Language } from '../../model/text.ts'
import { ids, packedType } from '../file/savedFile.ts'
import type { FileKit } from './fileKit.ts'

export interface FileParts {
  readonly language: Language
  readonly title: string
  readonly description: string
  /** Of the page and of what the file adds. */
  readonly styles: string
  readonly kit: FileKit
  /** The page as it can be read without scripts. */
  readonly body: string
  /** The page's whole address, and the day, as ISO. */
  readonly from: string
  readonly on: string
  /** Page data, data files and program: packed. */
  readonly packed: { readonly page: string; readonly data: string; readonly program: string }
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const packedScript = (id: string, type: string, base64: string): string =>
  `<script type="${packedType}" id="${id}" data-type="${type}">${base64}</script>`

/** The whole file. Nothing in it is loaded from anywhere; the links in it are links. */
export function fileHtml(parts: FileParts): string {
  const { language, title, description, styles, kit, body, from, on, packed } = parts
  const words = saveMessages[language]
  const [before, after] = words.from
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escaped(kit.policy)}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${escaped(title)}</title><meta name="description" content="${escaped(description)}">`,
    `<link rel="canonical" href="${escaped(from)}"><link rel="icon" href="data:,">`,
    `<style>${styles}</style><script>${kit.head}</script></head><body>`,
    `<p class="file-note" id="${ids.unable}" role="alert" hidden>${words.cannotOpen}</p>`,
    `<noscript><p class="file-note">${words.needsScript}</p></noscript>`,
    `<div id="root">${body}</div>`,
    `<footer class="file-note file-from"><p>${before} <a href="${escaped(from)}">${escaped(from)}</a>${after(dateText(on, language))}</p><p>${words.about}</p></footer>`,
    packedScript(ids.page, 'application/json', packed.page),
    packedScript(ids.data, 'application/json', packed.data),
    packedScript(ids.program, '', packed.program),
    `<script>${kit.start}</script></body></html>\n`,
  ].join('\n')
}
