/** Rows of cells as a table in Markdown; the first row is its head, the first column stands left, the others right. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(3, ...rows.map((row) => row[index]?.length ?? 0)))
  const padded = (text: string, index: number) =>
    index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0)
  const printed = rows.map((row) => `| ${row.map(padded).join(' | ')} |`)
  const rule = widths.map((width, index) => `${'-'.repeat(width - 1)}${index === 0 ? '-' : ':'}`)
  return [printed[0] ?? '', `| ${rule.join(' | ')} |`, ...printed.slice(1)].join('\n')
}
