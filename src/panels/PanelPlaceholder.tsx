import { setNames } from '../state/choices.ts'
import { useChoices, useMessages, usePage } from './PageContext.ts'
import { PanelHeading } from './PanelHeading.tsx'
import type { PanelData } from './pageData.ts'
import { Sources } from './Sources.tsx'

/** The room a chart will take, kept free before it is there so that nothing moves when it comes. An empty drawing and not
 *  a style: a strict content security policy refuses style attributes. */
function Room({ panel, large }: { readonly panel: PanelData; readonly large: boolean }) {
  if (panel.aspect !== undefined) {
    return (
      <>
        <svg className="room" viewBox={`0 0 ${panel.aspect} 1`} aria-hidden="true" />
        {/* The key below a map: one line of it, three on a phone. */}
        <div className="room-key" />
      </>
    )
  }
  return <svg className="room" height={panel.height + (large ? 120 : 0)} aria-hidden="true" />
}

/** Before it is near: its words and sources, and room; with scripts off, its picture. */
export function PanelPlaceholder({
  panel,
  headingId,
  large,
  picture,
}: {
  readonly panel: PanelData
  readonly headingId: string
  readonly large: boolean
  readonly picture: boolean
}) {
  const { page } = usePage()
  const { panels } = useMessages()
  // The page's words are of the default choices: with others set, only the name is still true.
  const isDefault = setNames(useChoices()).length === 0
  const prefix = page.language === 'en' ? '' : `${page.language}/`
  const drawing = `${page.root}${prefix}api/panels/${panel.id}`
  return (
    <>
      <PanelHeading
        id={headingId}
        title={isDefault ? panel.title : panel.label}
        subtitle={isDefault ? panel.subtitle : ''}
        large={large}
      />
      <div className="waiting">
        <Room panel={panel} large={large} />
        {panel.clipped && <div className="room-button" />}
        {panel.noted && <div className="room-notes" />}
        <span className="visually-hidden">{panels.loading}</span>
        {picture && (
          <noscript>
            <picture>
              <source srcSet={`${drawing}-dark.svg`} media="(prefers-color-scheme: dark)" />
              <img src={`${drawing}.svg`} alt={panel.description} loading="lazy" />
            </picture>
          </noscript>
        )}
      </div>
      <Sources sources={panel.sources} />
    </>
  )
}
