import type { ReactNode } from 'react'
import { ChartScale } from '../../charts/ChartScale.ts'
import { type StageSize, slideHeight } from './stageSize.ts'

interface Props {
  readonly size: StageSize
  /** Magnifies around a point of the slide, in shares of it; 1 is as it is. */
  readonly zoom?: { readonly by: number; readonly x: number; readonly y: number } | undefined
  readonly children: ReactNode
}

/** A slide drawn as large as the window: everything in it grows alike, type, charts and all. */
export function SlideBox({ size, zoom, children }: Props) {
  const by = zoom?.by ?? 1
  return (
    <ChartScale value={size.scale * by}>
      <div
        className="slide-box"
        style={{
          width: `${size.width}px`,
          height: `${slideHeight}px`,
          transform: `scale(${size.scale})`,
        }}
      >
        <div
          className="slide-zoom"
          style={
            zoom
              ? { transform: `scale(${by})`, transformOrigin: `${zoom.x * 100}% ${zoom.y * 100}%` }
              : undefined
          }
        >
          {children}
        </div>
      </div>
    </ChartScale>
  )
}
