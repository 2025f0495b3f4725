/** An element of a finished picture: plain SVG, whose attributes say all. */
export interface PictureNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (PictureNode | string)[]
}

/** Drawn from its own top left corner; sizes in pixels. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PictureNode[]
}

type Value = string | number | undefined

/** At most two decimals: a hundredth of a pixel is nothing that anyone sees. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

/** An element; attributes without a value are left out. */
export function node(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  children: readonly (PictureNode | string)[] = [],
): PictureNode {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, typeof value === 'number' ? String(rounded(value)) : value]],
  )
  return { name, attributes: Object.fromEntries(given), children }
}

/** These nodes moved, and scaled. No group where there is nothing to do; a single child carries its own move. */
export function moved(
  nodes: readonly PictureNode[],
  x: number,
  y: number,
  scale = 1,
): readonly PictureNode[] {
  const [left, top] = [rounded(x), rounded(y)]
  if (nodes.length === 0 || (left === 0 && top === 0 && scale === 1)) return nodes
  const places = left === 0 && top === 0 ? [] : [`translate(${left} ${top})`]
  const sizes = scale === 1 ? [] : [`scale(${Math.round(scale * 1e5) / 1e5})`]
  const transform = [...places, ...sizes].join(' ')
  const [only] = nodes
  return only && nodes.length === 1 && only.attributes.transform === undefined
    ? [{ ...only, attributes: { ...only.attributes, transform } }]
    : [node('g', { transform }, nodes)]
}
