import { followHost } from './followHost.ts'
import { liveStage } from './liveStage.ts'
import { readFrame } from './readFrame.ts'
import { showAddress } from './showAddress.ts'
import { takeOver } from './takeOver.ts'

/** Shows what the address asks before anything is painted, and brings the page to life once it is there. */
export function startFrame(): void {
  const root = document.documentElement
  const chosen = showAddress(root, location.search)
  root.classList.add('live')
  root.classList.toggle('alone', window.parent === window)
  if (chosen) root.classList.add('pending')
  addEventListener('DOMContentLoaded', () => {
    const data = readFrame(document)
    const [content, stage] = [document.querySelector('main'), document.querySelector<HTMLElement>('.stage')]
    if (!data || !content) return
    if (stage && data.chart) liveStage(stage, data, data.chart)
    takeOver(data, chosen, followHost(root, content, data.id))
  })
}
