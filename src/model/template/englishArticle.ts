// The first group of digits, as it is spoken: 8, 80, 800 and 8,000 begin with "eight", 11 and 18 with vowels, and so do
// 11,000 and 18.5 million; 110 ("one hundred") and 1,100 ("one thousand") do not.
const numeral = /^[€$]?(\d+)/

/** A number or word with its indefinite article: an 8%, an 11th, an 18, a 100, a 1.5, an €80. A minus is spoken "minus". */
export function withIndefinite(text: string): string {
  const lead = numeral.exec(text)?.[1]
  const vowel =
    lead === undefined
      ? /^[aeiou](?!ne\b)/i.test(text)
      : lead.startsWith('8') || lead === '11' || lead === '18'
  return `${vowel ? 'an' : 'a'} ${text}`
}

const definite =
  /^(?:Netherlands|United |Philippines$|European Union|Soviet Union|Czech Republic|District of |Marche$)/

/** A place as it stands in an English sentence: the Netherlands, but Italy. */
export const withPlaceDefinite = (name: string): string => (definite.test(name) ? `the ${name}` : name)
