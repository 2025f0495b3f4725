import { type ClaimUpright, claimLeading } from './claimUprights.ts'
import { FluidLines } from './FluidLines.tsx'
import { across } from './Frame.tsx'

interface UprightClaimsProps {
  readonly lines: readonly ClaimUpright[]
  /** Of the plot. */
  readonly height: number
}

/** Dashed upright lines at what claims assert, each with its words above. */
export const UprightClaims = ({ lines, height }: UprightClaimsProps) =>
  lines.map((line) => (
    <g key={line.id} className="claim" data-part="claim" data-id={line.id}>
      <line className="dashed" x1={across(line.x)} x2={across(line.x)} y1={line.y + 5} y2={height} />
      <FluidLines
        className="small halo"
        text={line.text}
        x={across(line.x)}
        dx={line.dx}
        y={line.y}
        leading={claimLeading}
        anchor={line.anchor}
      />
    </g>
  ))
