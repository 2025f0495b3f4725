import type { AnchorHTMLAttributes } from 'react'
import { printAddress } from '../state/url.ts'
import { useChoices, useLanguage, usePage } from './PageContext.ts'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** Relative to the language's root: "", "explore/gdp-as-state/". */
  readonly to: string
}

/** A way to another page of the site, in this language, which takes the reader's choices along. */
export function SiteLink({ to, ...rest }: Props) {
  const { page } = usePage()
  const language = useLanguage()
  const choices = useChoices()
  return (
    <a
      {...rest}
      href={`${page.root}${language === 'en' ? '' : `${language}/`}${to}${printAddress(choices)}`}
    />
  )
}
