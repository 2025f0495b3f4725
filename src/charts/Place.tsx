import type { ReactNode } from 'react'
import { across } from './Frame.tsx'

interface PlaceProps {
  /** Fraction of the plot's width. */
  readonly x: number
  /** Pixels from the plot's top; a percentage where the plot's height follows its width. */
  readonly y: number | string
  readonly children: ReactNode
}

/** Puts drawings in pixels at a fluid place: the origin of the children is there. */
export const Place = ({ x, y, children }: PlaceProps) => (
  <svg x={across(x)} y={y} aria-hidden="true">
    {children}
  </svg>
)
