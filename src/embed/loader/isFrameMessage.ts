import type { FrameMessage } from '../messages.ts'

const isText = (value: unknown): boolean => typeof value === 'string'

/** Whether data that came by postMessage is what embeds say, of a height that a chart can have. Fields that are not known are
 *  let be: embeds of later years may say more. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  const fields: Readonly<Record<string, unknown>> = Object(data)
  const { ponte, kind, id, height, area = '', series, text } = fields
  const isHeight = typeof height === 'number' && height >= 40 && height <= 20_000
  return (
    ponte === 1 &&
    isText(id) &&
    (kind === 'select'
      ? [area, series, text].every(isText)
      : isHeight && (kind === 'height' || kind === 'ready'))
  )
}
