/** Width of a line in this repository's JSON. */
const lineWidth = 110

const isParts = (value: unknown): value is object => typeof value === 'object' && value !== null

/** @param room what is left of the line after what stands before the value. */
function print(value: unknown, indent: string, room: number): string {
  if (!isParts(value)) return JSON.stringify(value)
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const flat = value.some(isParts) ? undefined : `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    if (flat !== undefined && flat.length <= room) return flat
    const items = value.map((item) => `${deeper}${print(item, deeper, lineWidth - deeper.length - 1)}`)
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  if (members.length === 0) return '{}'
  const printed = members.map(([key, member]) => {
    const start = `${deeper}${JSON.stringify(key)}: `
    return `${start}${print(member, deeper, lineWidth - start.length - 1)}`
  })
  return `{\n${printed.join(',\n')}\n${indent}}`
}

/** JSON as the repository's formatter leaves it: two spaces, lists of plain values on one line where they fit. */
export const printJson = (value: unknown): string => `${print(value, '', lineWidth)}\n`
