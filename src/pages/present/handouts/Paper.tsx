import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { ShownDeck } from '../../../engine/deck/shownDeck.ts'
import { handoutMessages } from '../../../i18n/handoutMessages.ts'
import { usePage } from '../../../panels/PageContext.ts'
import { deckAddress } from '../deckAddress.ts'
import { type Flow, paperFlows } from './paperFlows.tsx'
import { type PaperLayout, paperFormats } from './paperFormats.ts'
import { type Sheet, toSheets } from './toSheets.ts'

interface Props {
  readonly deck: ShownDeck
  readonly layout: PaperLayout
}

/** Words in the widths in which they will be printed, to be measured. */
const ToMeasure = ({ flows }: { readonly flows: readonly Flow[] }) =>
  flows.flatMap(({ key, columns }) =>
    columns.map(({ width, blocks }, index) => (
      <div key={`${key} ${columns[index]?.width}`} style={{ width: `${width}px` }}>
        {blocks
          .filter(({ height }) => height === undefined)
          .map((block) => (
            <div key={block.key} className="paper-block" data-block={block.key}>
              {block.node}
            </div>
          ))}
      </div>
    )),
  )

const Columns = ({ columns }: Pick<Sheet, 'columns'>) => (
  <div className="paper-columns">
    {columns.map(({ width, blocks }) => (
      <div key={width} style={{ width: `${width}px` }}>
        {blocks.map(({ key, node }) => (
          <div key={key} className="paper-block">
            {node}
          </div>
        ))}
      </div>
    ))}
  </div>
)

/** All of a deck as pages to be printed, beside the page that is on the screen: only paper shows it. Words are measured first and then
 *  spread over the pages; both before anything is painted. */
export function Paper({ deck, layout }: Props) {
  const { page } = usePage()
  const words = handoutMessages[deck.language]
  const format = paperFormats[layout.content][layout.paper]
  const measured = useRef<HTMLDivElement>(null)
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>()
  const flows = useMemo(
    () => paperFlows({ deck, layout, address: deckAddress(page, window.location.href) }),
    [deck, layout, page],
  )
  useLayoutEffect(() => {
    const blocks = [...(measured.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])]
    setHeights(
      new Map(blocks.map((block) => [block.dataset.block ?? '', block.getBoundingClientRect().height])),
    )
    // What a browser calls the file.
    const before = document.title
    document.title = deck.title
    return () => {
      document.title = before
    }
  }, [deck])
  const sheets = heights && toSheets(flows, format, (key) => heights.get(key) ?? 0)
  return createPortal(
    <div className={`paper paper-${layout.content} paper-${layout.paper}`} lang={deck.language}>
      <style>{`@page { size: ${format.size}; margin: 0 }`}</style>
      {!sheets && (
        <div ref={measured}>
          <ToMeasure flows={flows} />
        </div>
      )}
      {sheets?.map(({ key, address, columns }, index) => (
        <section
          key={key}
          className="paper-sheet"
          style={{
            width: `${format.width}px`,
            minHeight: `${format.height}px`,
            padding: `${format.padding}px`,
          }}
        >
          <Columns columns={columns} />
          <footer className="paper-foot" style={{ height: `${format.foot}px` }}>
            <a href={address}>{address}</a>
            <span>{words.page(index + 1, sheets.length)}</span>
          </footer>
        </section>
      ))}
    </div>,
    document.body,
  )
}
