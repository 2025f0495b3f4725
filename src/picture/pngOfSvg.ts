/** Why a drawing could not be turned into pixels. */
class PaintError extends Error {
  constructor(what: string) {
    super(
      `A picture could not be made: ${what}. Files with it would lack it; its drawing on the page is not affected.`,
    )
    this.name = 'PaintError'
  }
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode().catch(() => {
    throw new PaintError('the browser did not read its drawing')
  })
  return image
}

/** Turns an SVG that stands alone into a PNG, as "data:image/png;base64,…". Only in browsers. Rejects with a PaintError.
 *  @param size of the drawing, in pixels. @param scale pixels of the picture for each of the drawing's. */
export async function pngOfSvg(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  scale = 2,
): Promise<string> {
  const image = await loaded(svg)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new PaintError('the browser has no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}
