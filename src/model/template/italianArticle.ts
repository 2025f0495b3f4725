import { italianSound, type Sound } from './italianSound.ts'
import type { ItalianArticle } from './template.ts'

type Forms = Readonly<Record<Sound, string>>

/** An article before the three sounds; those that end in an apostrophe take no space. */
const forms = (vowel: string, lo: string, other: string): Forms => ({ vowel, lo, other })

const articles: Readonly<Record<ItalianArticle, Forms>> = {
  il: forms('l’', 'lo ', 'il '),
  al: forms('all’', 'allo ', 'al '),
  del: forms('dell’', 'dello ', 'del '),
  dal: forms('dall’', 'dallo ', 'dal '),
  nel: forms('nell’', 'nello ', 'nel '),
  sul: forms('sull’', 'sullo ', 'sul '),
  un: forms('un ', 'uno ', 'un '),
  i: forms('gli ', 'gli ', 'i '),
  ai: forms('agli ', 'agli ', 'ai '),
  dei: forms('degli ', 'degli ', 'dei '),
  dai: forms('dagli ', 'dagli ', 'dai '),
  nei: forms('negli ', 'negli ', 'nei '),
  sui: forms('sugli ', 'sugli ', 'sui '),
  la: forms('l’', 'la ', 'la '),
  alla: forms('all’', 'alla ', 'alla '),
  della: forms('dell’', 'della ', 'della '),
  dalla: forms('dall’', 'dalla ', 'dalla '),
  nella: forms('nell’', 'nella ', 'nella '),
  sulla: forms('sull’', 'sulla ', 'sulla '),
  una: forms('un’', 'una ', 'una '),
}

/** A number or word with its Italian article or articled preposition: l’8%, lo 0,5%, il 100%, gli 11, dell’8,1%. */
export const withItalianArticle = (article: ItalianArticle, text: string): string =>
  `${articles[article][italianSound(text)]}${text}`
