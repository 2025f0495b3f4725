/** A canvas that fills the place. */
export function canvasIn(place: HTMLElement): HTMLCanvasElement {
  return place.appendChild(document.createElement('canvas'))
}
