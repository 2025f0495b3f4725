import { createHash } from 'node:crypto'
import { headScript } from '../../../src/pages/headScript.ts'
import { stageScript } from '../../../src/pages/present/talkAddress.ts'
import type { FileKit } from '../../../src/pages/save/fileKit.ts'
import { inlineScript } from '../inlineScript.ts'
import { standIns } from './standIns.ts'

/** What can be saved as one file: a presentation, or any other page with charts. */
export type KitName = 'deck' | 'page'

export interface BuiltKit {
  /** Relative to the site's root; its name holds a hash of its content. */
  readonly address: string
  readonly content: string
}

const sha256 = (text: string, form: 'base64' | 'hex'): string =>
  createHash('sha256').update(text).digest(form)

/** Lets these scripts run and no other, and nothing be asked of any network. */
const policyOf = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map((text) => `'sha256-${sha256(text, 'base64')}'`).join(' ')}`,
    // Charts are drawn with styles in their tags.
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';')

async function kit(root: string, name: KitName, start: string): Promise<BuiltKit> {
  const program = await inlineScript(root, `main.file.${name}.ts`, [standIns(root)])
  const head = `${headScript(false)}${name === 'deck' ? stageScript : ''}`
  const made: FileKit = { head, start, program, policy: policyOf([head, start, program]) }
  const content = JSON.stringify(made)
  return { address: `assets/one-file.${name}.${sha256(content, 'hex').slice(0, 10)}.json`, content }
}

/** What browsers ask for when a reader saves a page as one file: its programs, and the policy that lets them run. */
export async function fileKits(root: string): Promise<Readonly<Record<KitName, BuiltKit>>> {
  const start = await inlineScript(root, 'main.file.start.ts')
  return { deck: await kit(root, 'deck', start), page: await kit(root, 'page', start) }
}

/** A template that says where the kit of its pages is. */
export const withKit = (template: string, { address }: BuiltKit): string =>
  template.replace('</head>', () => `<meta name="one-file" content="${address}">\n  </head>`)
