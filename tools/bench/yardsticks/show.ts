import { type Drawing, isDrawing } from '../figures.ts'

/** Draws the page's chart once its figures are there: their address stands at the place where it is drawn. */
export async function show(draw: (place: HTMLElement, drawing: Drawing) => void): Promise<void> {
  const place = document.getElementById('chart')
  if (!place?.dataset.figures) return
  const found: unknown = await (await fetch(place.dataset.figures)).json()
  if (isDrawing(found)) draw(place, found)
}
