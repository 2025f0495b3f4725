import { useEffect, useRef, useState } from 'react'
import { heightAt } from '../../embed/heights.ts'
import { embedDialogMessages } from '../../i18n/embedDialogMessages.ts'
import { useLanguage } from '../PageContext.ts'
import type { Preview } from './previewOf.ts'
import { Segments } from './Segments.tsx'
import { StillPreview } from './StillPreview.tsx'

interface Props {
  readonly shown: Preview
  readonly title: string
  readonly width: number
  readonly onWidth: (width: number) => void
}

/* A phone of the narrowest kind that is in use, an article's column, a page's whole width. */
const sizes = [
  ['phone', 320],
  ['column', 600],
  ['wide', 1000],
] as const

interface FrameProps {
  readonly frame: Extract<Preview, { kind: 'frame' }>
  readonly title: string
  readonly width: number
  readonly height: number
  readonly scale: number
}

function Frame({ frame: { address, scheme }, title, width, height, scale }: FrameProps) {
  const words = embedDialogMessages[useLanguage()]
  return (
    // A new frame for each address: to send the old one there would add a step to the way back.
    <iframe
      key={address}
      src={address}
      title={words.previewOf(title)}
      width={width}
      height={height}
      style={{
        transform: `scale(${scale})`,
        // What is drawn smaller takes less room.
        marginBlockEnd: -height * (1 - scale),
        marginInlineEnd: -width * (1 - scale),
        ...(scheme && { colorScheme: scheme }),
      }}
    />
  )
}

function Still({ shown }: { readonly shown: Exclude<Preview, { kind: 'frame' }> }) {
  const words = embedDialogMessages[useLanguage()]
  if (shown.kind === 'figure') return shown.html === undefined ? null : <StillPreview html={shown.html} />
  if (shown.kind === 'picture') return <img className="still" src={shown.url} alt={shown.alt} />
  return (
    <figure className="card">
      <img src={shown.url} alt="" />
      <figcaption className="help">{words.cardOfLink}</figcaption>
    </figure>
  )
}

/** What the snippet puts into an article, as wide as an article may give it room; an embed as high as the snippet makes it. */
export function EmbedPreview({ shown, title, width, onWidth }: Props) {
  const words = embedDialogMessages[useLanguage()]
  const box = useRef<HTMLElement>(null)
  const [room, setRoom] = useState(width)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const height = shown.kind === 'frame' ? heightAt(shown.heights, width) : undefined
  const scale = room > 0 ? Math.min(1, room / width) : 1
  const said = [
    ...(height === undefined ? [] : [words.pixels(width, height)]),
    ...(height === undefined || scale === 1 ? [] : [words.scaled(Math.round(scale * 100))]),
  ]
  return (
    <div className="preview">
      <Segments
        legend={words.size}
        segments={sizes.map(([size, value]) => ({ value, label: words.sizes[size] }))}
        value={width}
        onChange={onWidth}
        help={said.length === 0 ? undefined : said.join(' ')}
      />
      <section
        ref={box}
        className="ground"
        aria-label={words.preview}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
        tabIndex={0}
        style={height === undefined ? undefined : { blockSize: Math.ceil(height * scale) }}
      >
        {shown.kind === 'frame' ? (
          <Frame frame={shown} title={title} width={width} height={height ?? 0} scale={scale} />
        ) : (
          <div style={{ maxInlineSize: width }}>
            <Still shown={shown} />
          </div>
        )}
      </section>
    </div>
  )
}
