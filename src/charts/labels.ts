/** Of a label of one line, in pixels. */
export const lineHeight = 15

/** A label that wants to stand with its centre at `y`. */
export interface WantedLabel {
  readonly y: number
  /** Of the whole label; 15 px is one line. */
  readonly height: number
  /** Those with the lowest go first where there is no room for all. */
  readonly priority: number
}

interface Block {
  readonly members: readonly number[]
  readonly height: number
  /** Sum over members of where each wants the block's top to be. */
  readonly wish: number
}

const topOf = (block: Block, limit: number): number =>
  Math.min(Math.max(block.wish / block.members.length, 0), Math.max(0, limit - block.height))

function merge(upper: Block, lower: Block): Block {
  return {
    members: [...upper.members, ...lower.members],
    height: upper.height + lower.height,
    wish: upper.wish + lower.wish - upper.height * lower.members.length,
  }
}

/** How far a label's wish is from those of the labels kept above and below it. */
function roomOf(labels: readonly WantedLabel[], kept: readonly number[], index: number): number {
  const own = labels[index]?.y ?? 0
  const others = kept.filter((one) => one !== index).map((one) => (labels[one]?.y ?? 0) - own)
  const above = Math.max(...others.filter((distance) => distance < 0))
  const below = Math.min(...others.filter((distance) => distance >= 0))
  return below - above
}

/** The labels that fit one under the other into so many pixels: of the least important, those in the thickest crowd are
 *  left out first. */
function fitting(labels: readonly WantedLabel[], height: number): readonly number[] {
  let kept = labels.map((_, index) => index)
  const total = () => kept.reduce((sum, index) => sum + (labels[index]?.height ?? 0), 0)
  while (kept.length > 0 && total() > height) {
    const lowest = Math.min(...kept.map((index) => labels[index]?.priority ?? 0))
    const candidates = kept
      .filter((index) => (labels[index]?.priority ?? 0) === lowest)
      .map((index) => ({ index, room: roomOf(labels, kept, index) }))
    const out = candidates.reduce((one, other) => (other.room <= one.room ? other : one))
    kept = kept.filter((index) => index !== out.index)
  }
  return kept
}

/** Centres of labels along one edge, each as near as possible to where it wants to be (least squares, by pooling
 *  neighbours that would overlap): never overlapping, inside 0…height, from top to bottom in the order of their wishes.
 *  Undefined for those that have no room. */
export function placeLabels(labels: readonly WantedLabel[], height: number): readonly (number | undefined)[] {
  const order = [...fitting(labels, height)].sort(
    (a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0) || a - b,
  )
  const blocks: Block[] = []
  for (const index of order) {
    const label = labels[index]
    if (!label) continue
    let block: Block = { members: [index], height: label.height, wish: label.y - label.height / 2 }
    for (let above = blocks.at(-1); above !== undefined; above = blocks.at(-1)) {
      if (topOf(above, height) + above.height <= topOf(block, height)) break
      blocks.pop()
      block = merge(above, block)
    }
    blocks.push(block)
  }
  const placed: (number | undefined)[] = labels.map(() => undefined)
  for (const block of blocks) {
    let top = topOf(block, height)
    for (const index of block.members) {
      const own = labels[index]?.height ?? 0
      placed[index] = top + own / 2
      top += own
    }
  }
  return placed
}
