import type { ClaimLine } from './claimLines.ts'
import { tickClass } from './ticks.ts'

/** Claims across the plot: dashed, with the claim's own mark ◆ and words on the line. */
export const LevelClaims = ({ claims }: { readonly claims: readonly ClaimLine[] }) =>
  claims.map((claim) => (
    <g key={claim.id} className="claim" data-part="claim" data-id={claim.id}>
      <line className="dashed" x2="100%" y1={claim.y} y2={claim.y} />
      <text
        className="halo"
        x={claim.side === 'end' ? '100%' : '0'}
        y={claim.y - 6}
        textAnchor={claim.side === 'end' ? 'end' : undefined}
      >
        {'◆ '}
        <tspan className="b">{claim.text}</tspan>
        {claim.detail && <tspan className={tickClass[claim.detail.level]}> {claim.detail.text}</tspan>}
      </text>
    </g>
  ))
