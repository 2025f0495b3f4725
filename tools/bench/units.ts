/** How the benchmarks write milliseconds and bytes. */
export const ms = (value: number): string => `${Math.round(value)} ms`
export const kb = (value: number): string => `${(value / 1000).toFixed(1)} kB`
export const mb = (value: number): string => `${(value / 1e6).toFixed(1)} MB`
