import { type ClaimLine, claimLineLeading } from './claimLines.ts'
import { Lines } from './FluidLines.tsx'
import { tickClass } from './ticks.ts'

/** Baseline of the words: on the line or, of several lines that would leave the drawing, below it. */
const placeOf = (y: number) =>
  y < claimLineLeading ? ({ y: y + 14, hangs: 'down' } as const) : ({ y: y - 6, hangs: 'up' } as const)

/** Claims across the plot: dashed, with the claim's own mark ◆ and words on the line. */
export const LevelClaims = ({ claims }: { readonly claims: readonly ClaimLine[] }) =>
  claims.map(({ id, y, text, narrow, detail, side }) => {
    const x = side === 'end' ? '100%' : '0'
    return (
      <g key={id} className="claim" data-part="claim" data-id={id}>
        <line className="dashed" x2="100%" y1={y} y2={y} />
        <text
          className={narrow ? 'halo t1' : 'halo'}
          x={x}
          y={y - 6}
          textAnchor={side === 'end' ? 'end' : undefined}
        >
          {'◆ '}
          <tspan className="b">{text}</tspan>
          {detail && <tspan className={tickClass[detail.level]}> {detail.text}</tspan>}
        </text>
        {narrow && (
          <g className="halo b n1">
            <Lines lines={narrow} x={x} dx={0} {...placeOf(y)} leading={claimLineLeading} anchor={side} />
          </g>
        )}
      </g>
    )
  })
