import { XAxis, YAxis } from '../Axes.tsx'
import { FluidLines } from '../FluidLines.tsx'
import { MarkerPath } from '../Marker.tsx'
import { NameText } from '../NameText.tsx'
import type { ScatterModel } from '../types.ts'
import { type Bubble, type ScatterLayout, titleLeading } from './layout.ts'
import { groupLooks, sizeText } from './points.ts'

/** What lies behind the points: axes and their titles. */
export const ScatterBack = ({ layout }: { readonly layout: ScatterLayout }) => (
  <>
    <YAxis ticks={layout.yTicks} left={layout.margins.left} />
    <XAxis ticks={layout.xTicks} height={layout.height} />
    <FluidLines
      className="axis-title"
      text={layout.yTitle}
      x={-layout.margins.left}
      y={12 - layout.margins.top}
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

/** What colours, shapes and areas mean. */
export function ScatterKey({ model }: { readonly model: ScatterModel }) {
  const looks = groupLooks(model)
  return (
    <ul className="chart-key">
      {model.groups.map((group) => {
        const look = looks.get(group.id)
        return (
          look && (
            <li key={group.id}>
              <svg width={14} height={12} aria-hidden="true">
                <g className={`bubbles ${look.classes}`} transform="translate(6 6)">
                  <MarkerPath shape={look.shape} />
                </g>
              </svg>
              {group.label}
            </li>
          )
        )
      })}
      <li>{sizeText(model)}</li>
    </ul>
  )
}

export const bubbleClass = (bubble: Bubble): string =>
  `bubbles ${bubble.classes}${bubble.highlight ? ' strong' : ''}`
