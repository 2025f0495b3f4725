import { messagesOf } from '../../i18n/messages.ts'
import type { HandProps, LayoutCommon, TimelineModel } from '../types.ts'
import { Days } from './Days.tsx'
import { EncounterTable } from './EncounterTable.tsx'

/** A mission as a newspaper tells it: the days, the delegation, and a table of all encounters. */
export const TimelineStatic = ({ model }: HandProps<TimelineModel, LayoutCommon>) => (
  <div className="timeline">
    <Days model={model} />
    <p className="delegation">
      <strong>{messagesOf(model.language).charts.timeline.delegation}</strong>{' '}
      {model.delegation.join('\u00a0· ')}
    </p>
    <EncounterTable model={model} />
  </div>
)
