import type { LayoutCommon, Mark } from './types.ts'

interface RingProps {
  readonly mark: Mark
  readonly layout: LayoutCommon
}

/** A ring at the place of the active mark. */
export const Ring = ({ mark, layout: { margins } }: RingProps) => (
  <div
    className="ring"
    style={{
      left: `calc(${margins.left}px + (100% - ${margins.left + margins.right}px) * ${mark.x})`,
      top: margins.top + mark.y,
    }}
  />
)
