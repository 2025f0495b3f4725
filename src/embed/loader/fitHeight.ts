/** Makes a frame as high as its content, of `height` pixels; 0 where it has not said so yet. It sets the least height, so that the room
 *  reserved by `height` is never given up, and nothing below moves up. A difference below a pixel is left, or rounding could
 *  go to and fro for ever. */
export function fitHeight({ style }: HTMLElement, height: number): void {
  if (height && Math.abs(height - (Number.parseFloat(style.minHeight) || 0)) >= 1)
    style.minHeight = `${Math.ceil(height)}px`
}
