import { languages } from '../../src/model/text.ts'
import { cardAddress, figureAddress, oembedAddress, pictureAddress } from './addresses.ts'
import type { MadeSite } from './makeSite.ts'
import { oembedFiles } from './oembed.ts'
import { sitePictures } from './pictures/sitePictures.ts'
import { embedAliases } from './pins/embedAliases.ts'
import { shareables, vanishedShareables } from './shareable.ts'

type Files = ReadonlyMap<string, string | Uint8Array>

/** The same files at the former addresses of views that have another name now: articles hold those for years. */
const atFormer = (files: Files, renamed: readonly (readonly [string, string])[]): Files =>
  new Map(
    renamed.flatMap(([old, now]) =>
      languages.flatMap((language) =>
        [pictureAddress, cardAddress, oembedAddress, figureAddress].flatMap(
          (addressOf): [string, string | Uint8Array][] => {
            const file = files.get(addressOf(language, now))
            return file === undefined ? [] : [[addressOf(language, old), file]]
          },
        ),
      ),
    ),
  )

/** What articles, networks and content systems fetch of every view and claim beside its pages: pictures, figures, answers; of
 *  views that have another name now or are no more, too. Address relative to the site's root → content.
 *  @param own the site's address, where it is known. */
export async function apiFiles(root: string, made: MadeSite, own: string | undefined): Promise<Files> {
  const { renamed, vanished } = embedAliases(made.site, made.pinned)
  const shown = [
    ...shareables(made.site, made.models),
    ...vanishedShareables(vanished, made.site.catalog.title),
  ]
  const files: Files = new Map([...(await sitePictures(root, made)), ...oembedFiles(shown, own)])
  return new Map([...files, ...atFormer(files, renamed)])
}
