import { keepFrames } from './keepFrames.ts'
import { definePonteChart } from './ponteChart.ts'

/** Starts the loader, once a page: of two copies the first works, whatever their versions. Does nothing, either, where the name
 *  of the element is taken by others. */
export function startLoader(): void {
  if (customElements.get('ponte-chart')) return
  const { src = '' }: { readonly src?: string } = Object(document.currentScript)
  definePonteChart(keepFrames(), src)
}
