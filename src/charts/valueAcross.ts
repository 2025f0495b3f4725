/** Fractions of the plot's width for values of a domain, to a hundredth of a per cent. */
export function valueAcross(domain: readonly [number, number]): (value: number) => number {
  const [low, high] = domain
  return (value) => Math.round(((value - low) / (high - low)) * 1e4) / 1e4
}

/** The smallest domain that holds zero and all values: bars fill it. One unit where all are zero. */
export function domainFromZero(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  return low === high ? [0, 1] : [low, high]
}
