const compactFormat = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })
const fullFormat = new Intl.NumberFormat('en')

/** As beside an axis: 4.2M. */
export const compact = (value: number): string => compactFormat.format(value)

/** As in a tooltip: every digit, with its unit. */
export const full = (value: number, unit: string): string => `${fullFormat.format(value)} ${unit}`.trim()
