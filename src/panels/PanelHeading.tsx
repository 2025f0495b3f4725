/** What a panel shows, and of what. */
export function PanelHeading({
  id,
  title,
  subtitle,
  large,
}: {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly large: boolean
}) {
  const Level = large ? 'h1' : 'h3'
  return (
    <header>
      <Level id={id} className="panel-title">
        {title}
      </Level>
      {subtitle !== '' && <p className="panel-subtitle">{subtitle}</p>}
    </header>
  )
}
