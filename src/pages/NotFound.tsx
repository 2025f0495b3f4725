import { useLanguage, useMessages, usePage } from '../panels/PageContext.ts'

export function NotFound() {
  const { page } = usePage()
  const { pages } = useMessages()
  const language = useLanguage()
  return (
    <section className="lead">
      <h1>{pages.notFound}</h1>
      <p className="lead-text">{pages.notFoundLead}</p>
      <p>
        <a href={`${page.root}${language === 'en' ? '' : `${language}/`}`}>{pages.home}</a>
      </p>
    </section>
  )
}
