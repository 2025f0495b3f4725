import { XAxis, YAxis } from '../Axes.tsx'
import { FluidLines } from '../FluidLines.tsx'
import { NameText } from '../NameText.tsx'
import { titleLeading } from './axes.ts'
import type { Bubble, ScatterLayout } from './layout.ts'
import { ScatterKey } from './ScatterKey.tsx'

/** What stands around and behind the points: key, axes and their titles. */
export const ScatterBack = ({ layout }: { readonly layout: ScatterLayout }) => (
  <>
    <ScatterKey layout={layout} />
    <YAxis ticks={layout.yTicks} left={layout.margins.left} />
    <XAxis ticks={layout.xTicks} height={layout.height} />
    <FluidLines
      className="axis-title"
      text={layout.yTitle}
      x={-layout.margins.left}
      y={layout.legend.height + 12 - layout.margins.top}
      leading={titleLeading}
      hangs="down"
    />
    <FluidLines
      className="axis-title"
      text={layout.xTitle}
      x="100%"
      dx={layout.margins.right}
      y={layout.height + 40}
      leading={titleLeading}
      hangs="down"
      anchor="end"
    />
  </>
)

/** A mark around the origin whose area shows its size: circles, and squares of the same area. */
export function BubbleShape({ bubble }: { readonly bubble: Bubble }) {
  const mark = { className: 'bubble', 'data-part': 'mark', 'data-id': bubble.id }
  if (bubble.shape === 'circle') return <circle r={bubble.radius} {...mark} />
  const side = Math.round(bubble.radius * Math.sqrt(Math.PI) * 10) / 10
  return <rect x={-side / 2} y={-side / 2} width={side} height={side} {...mark} />
}

/** The name of a point that has room for one. */
export const BubbleName = ({ bubble }: { readonly bubble: Bubble }) =>
  bubble.name && <NameText name={bubble.name} lines={[bubble.label]} x={bubble.x} y={bubble.y} />

export const bubbleClass = (bubble: Bubble): string =>
  `bubbles ${bubble.classes}${bubble.highlight ? ' strong' : ''}`
