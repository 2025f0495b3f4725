import type { LayoutCommon, Mark } from './types.ts'

interface RingProps {
  readonly mark: Mark
  readonly layout: LayoutCommon
}

/** A ring at the place of the active mark. */
export function Ring({ mark, layout: { margins, height, aspect } }: RingProps) {
  const plot = `(100% - ${margins.left + margins.right}px)`
  const left = `calc(${margins.left}px + ${plot} * ${mark.x})`
  const top = margins.top + mark.y
  if (aspect === undefined) return <div className="ring" style={{ left, top }} />
  // Shares of a margin are of the width, also above and below: the plot's height follows from it.
  const share = mark.y / (height * aspect)
  return (
    <div
      className="ring"
      style={{ left, top: 0, marginTop: `calc(${plot} * ${share} + ${margins.top - 9}px)` }}
    />
  )
}
