import type { Brush } from './brush.ts'
import { inksOf } from './ink.ts'
import { type Drawing, node, type PictureNode } from './pictureNode.ts'
import { rootStyle } from './type.ts'
import { writeSvg } from './writeSvg.ts'

interface SheetWords {
  /** Unique in a page: names the picture's title and description. */
  readonly id: string
  readonly language: string
  readonly title: string
  readonly description: string
}

/** A drawing on its paper, as the text of an SVG file. */
export function sheet({ width, height, nodes }: Drawing, words: SheetWords, brush: Brush): string {
  const { ink, paper } = inksOf(brush)
  const [across, down] = [Math.ceil(width), Math.ceil(height)]
  const named: readonly PictureNode[] = [
    node('title', { id: `${words.id}-title` }, [words.title]),
    ...(words.description === '' ? [] : [node('desc', { id: `${words.id}-desc` }, [words.description])]),
  ]
  return writeSvg(
    node(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: across,
        height: down,
        viewBox: `0 0 ${across} ${down}`,
        role: 'img',
        'aria-labelledby': `${words.id}-title`,
        'aria-describedby': words.description === '' ? undefined : `${words.id}-desc`,
        'xml:lang': words.language,
        lang: words.language,
        ...rootStyle(ink),
      },
      [...named, node('rect', { width: across, height: down, fill: paper }), ...nodes],
    ),
  )
}
