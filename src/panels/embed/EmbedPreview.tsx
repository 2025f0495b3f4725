import { useEffect, useRef, useState } from 'react'
import { type HeightStep, heightAt } from '../../embed/heights.ts'
import { embedDialogMessages } from '../../i18n/embedDialogMessages.ts'
import { useLanguage } from '../PageContext.ts'
import { Segments } from './Segments.tsx'

interface Props {
  /** Of the embed's page, relative to this one. */
  readonly address: string
  readonly title: string
  readonly heights: readonly HeightStep[]
  /** The colour scheme that the snippet sets, if any. */
  readonly scheme: 'light' | 'dark' | undefined
  readonly width: number
  readonly onWidth: (width: number) => void
}

/* A phone of the narrowest kind that is in use, an article's column, a page's whole width. */
const sizes = [
  ['phone', 320],
  ['column', 600],
  ['wide', 1000],
] as const

/** The embed itself, in a frame as wide as an article may give it and as high as the snippet makes it. */
export function EmbedPreview({ address, title, heights, scheme, width, onWidth }: Props) {
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
  const height = heightAt(heights, width)
  const scale = room > 0 ? Math.min(1, room / width) : 1
  const said = words.pixels(width, height)
  return (
    <div className="preview">
      <Segments
        legend={words.size}
        segments={sizes.map(([size, value]) => ({ value, label: words.sizes[size] }))}
        value={width}
        onChange={onWidth}
        help={scale < 1 ? `${said} ${words.scaled(Math.round(scale * 100))}` : said}
      />
      <section
        ref={box}
        className="ground"
        aria-label={words.preview}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
        tabIndex={0}
        style={{ blockSize: Math.ceil(height * scale) }}
      >
        {/* A new frame for each address: to send the old one there would add a step to the way back. */}
        <iframe
          key={address}
          src={address}
          title={words.previewOf(title)}
          width={width}
          height={height}
          style={{ transform: `scale(${scale})`, ...(scheme && { colorScheme: scheme }) }}
        />
      </section>
    </div>
  )
}
