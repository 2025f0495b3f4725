import { useEffect, useState } from 'react'
import { languages } from '../model/text.ts'
import { useLanguage, useMessages, usePage } from '../panels/PageContext.ts'
import { rememberedLanguage, rememberLanguage } from '../state/remembered.ts'

/** Offers the other language to a browser that prefers it, once; never sends anyone there by itself. */
export function LanguageOffer() {
  const { page } = usePage()
  const { pages } = useMessages()
  const language = useLanguage()
  const other = languages.find((one) => one !== language) ?? language
  const [offered, setOffered] = useState(false)
  useEffect(() => {
    const preferred = navigator.languages
      .map((tag) => tag.slice(0, 2))
      .find((tag) => languages.some((one) => one === tag))
    setOffered(rememberedLanguage() === undefined && preferred === other)
  }, [other])
  if (!offered) return null
  return (
    <aside className="offer">
      <span lang={other}>{pages.offer}</span>{' '}
      <a
        href={`${page.root}${page.addresses[other]}${window.location.search}`}
        hrefLang={other}
        lang={other}
        onClick={() => rememberLanguage(other)}
      >
        {pages.offerGo}
      </a>{' '}
      <button
        type="button"
        onClick={() => {
          rememberLanguage(language)
          setOffered(false)
        }}
      >
        {pages.offerStay}
      </button>
    </aside>
  )
}
