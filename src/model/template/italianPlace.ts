import type { AreaKind } from '../area.ts'
import { withItalianArticle } from './italianArticle.ts'
import type { ItalianArticle } from './template.ts'

/* Articles of countries and states in Italian, by the rules of the language: names in -a are feminine, the others
   masculine; some are plural, some take no article. The lists are the exceptions. */

const withArticles: ReadonlySet<AreaKind> = new Set(['aggregate', 'country', 'former-country', 'us-state'])
const bare = /^(?:Malta|Cipro|Israele|Cuba|Andorra|San Marino|Monaco|Singapore|Taiwan|New York|Washington)$/
const masculineInA =
  /^(?:Canada|Kenya|Sudafrica|Nicaragua|Guatemala|Panama|Nevada|Nebraska|Montana|Minnesota|Alabama|Alaska|Arizona|Indiana|Iowa|Oklahoma)$/
const feminine =
  /^(?:Arabia|Carolina|Corea|Georgia|Germania|Guinea|Nuova|Repubblica|Unione|Virginia)(?: |$)|a$/
const masculinePlural = /^(?:Paesi|Stati|Emirati) /
const femininePlural = /^(?:Filippine|Maldive|Hawaii)$/

type Family = 'il' | 'al' | 'del' | 'dal' | 'sul'

interface Forms {
  readonly bare: string
  readonly feminine: ItalianArticle
  readonly masculinePlural: ItalianArticle
  readonly femininePlural: string
}

const families: Readonly<Record<Family, Forms>> = {
  il: { bare: '', feminine: 'la', masculinePlural: 'i', femininePlural: 'le ' },
  al: { bare: 'a ', feminine: 'alla', masculinePlural: 'ai', femininePlural: 'alle ' },
  del: { bare: 'di ', feminine: 'della', masculinePlural: 'dei', femininePlural: 'delle ' },
  dal: { bare: 'da ', feminine: 'dalla', masculinePlural: 'dai', femininePlural: 'dalle ' },
  sul: { bare: 'su ', feminine: 'sulla', masculinePlural: 'sui', femininePlural: 'sulle ' },
}

const isFamily = (article: ItalianArticle): article is Family => article in families

/** A country or state with its article: la Slovacchia, l’Ungheria, i Paesi Bassi, Malta. Undefined for other kinds of places
 *  (cities take none, regions follow no rule) and for articles that places do not take so simply ("nel Regno Unito", but
 *  "in Francia"). */
export function withPlaceArticle(
  article: ItalianArticle,
  name: string,
  kind: AreaKind | undefined,
): string | undefined {
  if (!isFamily(article) || kind === undefined || !withArticles.has(kind)) return undefined
  const forms = families[article]
  if (bare.test(name)) return `${forms.bare}${name}`
  if (femininePlural.test(name)) return `${forms.femininePlural}${name}`
  if (masculinePlural.test(name)) return withItalianArticle(forms.masculinePlural, name)
  const isFeminine = feminine.test(name) && !masculineInA.test(name)
  return withItalianArticle(isFeminine ? forms.feminine : article, name)
}
