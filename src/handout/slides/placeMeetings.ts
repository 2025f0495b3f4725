import type PptxGenJS from 'pptxgenjs'
import { encountersOf } from '../../charts/timeline/encounters.ts'
import type { TimelineModel } from '../../charts/types.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { colours } from '../colours.ts'
import { langOf } from '../langOf.ts'
import { speakable } from '../xml.ts'
import type { State } from './context.ts'
import type { Box } from './geometry.ts'

/** Rows of a table on one slide; with more it could not be read. */
const most = 20
/** Of the width. */
const shares = [0.14, 0.24, 0.4, 0.22] as const

type Weight = 'head' | 'strong' | 'plain'

function cell(text: string, weight: Weight, size: number, lang: string): PptxGenJS.TableCell {
  const border = { type: 'solid' as const, pt: 0.75, color: colours.grid }
  const none = { type: 'none' as const }
  return {
    text: speakable(text),
    options: {
      fontFace: 'Arial',
      fontSize: size,
      bold: weight !== 'plain',
      color: weight === 'head' ? colours.quiet : colours.ink,
      border: [none, none, border, none],
      margin: [0.02, 0.06, 0.02, 0],
      valign: 'middle',
      lang,
    },
  }
}

/** Meetings as a table that a presenter can edit: when, where, whom, of which kind. A day or place that goes on is not repeated.
 *  @returns whether there is room for all. */
export function placeMeetings({ page, making }: State, model: TimelineModel, box: Box): boolean {
  const encounters = encountersOf(model)
  if (encounters.length > most || box.w < 8) return false
  const { timeline } = messagesOf(model.language).charts
  const lang = langOf(model.language)
  const height = box.h / (encounters.length + 1)
  const size = Math.min(13, Math.max(9, Math.floor((height - 0.06) * 72 * 0.8)))
  const rows = encounters.map(({ day, place, whom, kindLabel }, index) => {
    const before = encounters[index - 1]
    const sameDay = before?.day === day
    return [
      cell(sameDay ? '' : day, 'strong', size, lang),
      cell(sameDay && before.place === place ? '' : place, 'plain', size, lang),
      cell(whom, 'strong', size, lang),
      cell(kindLabel, 'plain', size, lang),
    ]
  })
  const heads = [timeline.day, timeline.where, timeline.whom, timeline.kind]
  const name = `Table ${making.objects.size + 1}`
  making.objects.set(name, { description: model.description })
  page.addTable([heads.map((text) => cell(text, 'head', size, lang)), ...rows], {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: shares.map((share) => share * box.w),
    rowH: Math.min(0.34, height),
    objectName: name,
  })
  return true
}
