import { isMoveKey, moveMark } from '../../charts/moveMark.ts'
import { nearestMark } from '../../charts/nearestMark.ts'
import { placeTooltip } from '../../charts/placeTooltip.ts'
import { plotGrowth } from '../../charts/plotGrowth.ts'
import type { Mark } from '../../charts/types.ts'
import type { FrameChart, FrameData } from './frameData.ts'
import { tell } from './tell.ts'
import { unpackMarks } from './unpackMarks.ts'

const make = (name: string, className: string, textContent = '') =>
  Object.assign(document.createElement(name), { className, textContent })

const isTouch = ({ pointerType }: PointerEvent) => pointerType === 'touch'

/** Brings a drawn chart to life: every mark can be reached by pointer, finger and keyboard, and is spoken. The page scrolls as
 *  before: no wheel and no drag is taken. */
export function liveStage(stage: HTMLElement, { id, role }: FrameData, chart: FrameChart): void {
  const layout = { ...chart, marks: unpackMarks(chart) }
  const { marks, margins } = layout
  const tooltip = make('div', 'tooltip')
  const ring = make('div', 'ring')
  const speech = make('p', 'unseen')
  let active: Mark | undefined

  const measure = () => {
    const { left, top, width } = stage.getBoundingClientRect()
    const plot = width - margins.left - margins.right
    return { left, top, width, plot, grown: plotGrowth(chart, plot) }
  }
  const put = ({ style }: HTMLElement, left: number, top: number) => {
    style.left = `${left}px`
    style.top = `${top}px`
  }
  const show = (mark?: Mark) => {
    if (mark === active) return
    active = mark
    ring.remove()
    tooltip.remove()
    if (!mark) return
    const { width, plot, grown } = measure()
    const x = margins.left + mark.x * plot
    const y = margins.top + mark.y * grown
    tooltip.replaceChildren(
      make('strong', mark.claim ? 'claim' : '', (mark.claim ? '◆ ' : '') + mark.heading),
      ...mark.lines.map((line) => make('span', '', line)),
    )
    stage.append(ring, tooltip)
    put(ring, x, y)
    const { left, top } = placeTooltip(
      { x, y },
      { width: tooltip.offsetWidth, height: tooltip.offsetHeight },
      { width, height: margins.top + chart.height * grown + margins.bottom },
    )
    put(tooltip, left, top)
  }
  const leave = () => show()
  /** Shows the mark that a pointer means, unless it is on the tooltip, whose text can be selected. */
  const point = ({ clientX, clientY, target }: PointerEvent) => {
    if (!(target instanceof Element) || tooltip.contains(target)) return
    const { left, top, plot } = measure()
    const drawn = target.closest('[data-mark]')?.getAttribute('data-mark')
    const place = { x: clientX - left - margins.left, y: clientY - top - margins.top, width: plot }
    show(drawn ? marks[Number(drawn)] : nearestMark(layout, place))
  }
  const select = () => {
    if (active)
      tell({ ponte: 1, kind: 'select', id, area: active.area, series: active.series, text: active.spoken })
  }

  stage.append(speech)
  speech.ariaLive = 'polite'
  stage.role = 'application'
  stage.ariaRoleDescription = role
  stage.ariaLabel = document.title
  stage.setAttribute('aria-describedby', 'description keys')
  stage.tabIndex = 0
  stage.onpointermove = (event) => isTouch(event) || point(event)
  stage.onpointerleave = (event) => isTouch(event) || leave()
  // A finger that scrolls never comes up here: the browser cancels its pointer.
  stage.onpointerup = (event) => {
    point(event)
    if (!isTouch(event)) select()
  }
  stage.onblur = leave
  stage.onkeydown = (event) => {
    const { key } = event
    if (key === 'Enter') select()
    if (key === 'Escape') leave()
    if (!isMoveKey(key) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    show(moveMark(marks, active, key))
    speech.textContent = active?.spoken ?? ''
  }
  document.onpointerdown = ({ target }) => {
    if (target instanceof Node && !stage.contains(target)) leave()
  }
  // Where the drawing changes its width, what stood at a mark no longer does.
  new ResizeObserver(leave).observe(stage)
}
