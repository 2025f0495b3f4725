import type { HeightStep } from '../../embed/heights.ts'
import type { SnippetParts } from '../../embed/snippets.ts'
import { type EmbedSettings, fixedBy } from './settings.ts'

/** What a reader will see of the snippet. */
export type Preview =
  | {
      readonly kind: 'frame'
      /** Of the embed's page, relative to this one. */
      readonly address: string
      readonly heights: readonly HeightStep[]
      /** The colour scheme that the snippet sets, if any. */
      readonly scheme: 'light' | 'dark' | undefined
    }
  /** The text of the still figure; undefined where it is not there yet. */
  | { readonly kind: 'figure'; readonly html: string | undefined }
  | { readonly kind: 'picture'; readonly url: string; readonly alt: string }
  /** The card of a link. */
  | { readonly kind: 'card'; readonly url: string }

interface Files {
  readonly address: string
  readonly figure: string | undefined
  readonly card: string
}

/** What is shown of a snippet before it is copied: just what it puts into an article. */
export function previewOf(
  settings: Pick<EmbedSettings, 'kind' | 'pin'>,
  { picture, heights, options: { theme } }: SnippetParts,
  { address, figure, card }: Files,
): Preview {
  if (settings.kind === 'figure') return { kind: 'figure', html: figure }
  if (settings.kind === 'markdown' && picture) return { kind: 'picture', ...picture }
  if (fixedBy(settings) === 'link') return { kind: 'card', url: card }
  const scheme = theme === 'light' || theme === 'dark' ? theme : undefined
  return { kind: 'frame', address, heights, scheme }
}
