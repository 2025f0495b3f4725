/** Width and height of an outline, in its own units. Outlines are rings of one absolute move and relative lines, as the
 *  geometry files have them: "M12 34l5-3 2 8z". */
export function pathExtent(path: string): { readonly width: number; readonly height: number } {
  const xs: number[] = []
  const ys: number[] = []
  for (const ring of path.split('z')) {
    let [x, y] = [0, 0]
    const numbers = (ring.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      x += numbers[index] ?? 0
      y += numbers[index + 1] ?? 0
      xs.push(x)
      ys.push(y)
    }
  }
  if (xs.length === 0) return { width: 0, height: 0 }
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) }
}
