import { useEffect, useState } from 'react'
import { languages } from '../model/text.ts'
import { useLanguage, useMessages, usePage } from '../panels/PageContext.ts'
import { rememberLanguage } from '../state/remembered.ts'

/** The same page with the same choices in the other language. */
export function OtherLanguage() {
  const { page, store } = usePage()
  const { pages } = useMessages()
  const language = useLanguage()
  const other = languages.find((one) => one !== language) ?? language
  const [search, setSearch] = useState('')
  useEffect(() => {
    const update = () => setSearch(window.location.search)
    update()
    const stop = store.subscribe(() => queueMicrotask(update))
    window.addEventListener('popstate', update)
    return () => {
      stop()
      window.removeEventListener('popstate', update)
    }
  }, [store])
  return (
    <a
      href={`${page.root}${page.addresses[other]}${search}`}
      hrefLang={other}
      lang={other}
      onClick={() => rememberLanguage(other)}
    >
      {pages.otherLanguage}
    </a>
  )
}
