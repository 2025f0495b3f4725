/** How a word or number begins to an Italian ear, which decides its article:
 *  a vowel (l'otto, gli otto), "lo" (lo zero, lo stato), or any other (il tre). */
export type Sound = 'vowel' | 'lo' | 'other'

const numeral = /^(\d+)((?:\.\d{3})*)/

/** Numbers as they are spoken: 8, 8,1, 80, 800, 8.000 begin with "ott-"; 11 and 11.000 with "undici"; 1, 1,5 and
 *  1 mln with "uno" or "un"; but 1.000 to 1.999 with "mille", 100 with "cento"; 0,5 with "zero". */
function soundOfNumeral(lead: string, groups: number, ordinal: boolean): Sound {
  if (lead === '0') return 'lo'
  if (lead.startsWith('8') || lead === '11') return 'vowel'
  // 1º is "primo", 1.000º "millesimo".
  if (lead === '1' && !ordinal && groups !== 1) return 'vowel'
  return 'other'
}

// s and a consonant, z, x, gn, ps, pn, y and i before a vowel take "lo".
const impure = /^(?:s[^aeiouàèéìòù\W]|z|x|gn|ps|pn|y|i[aeou])/i

/** @param text as it is written: "8,1%", "8º", "−3", "otto", "Stati Uniti". A minus is spoken "meno". */
export function italianSound(text: string): Sound {
  const number = numeral.exec(text)
  if (number) {
    const ordinal = /^[\d.]+º/.test(text)
    return soundOfNumeral(number[1] ?? '', (number[2] ?? '').length / 4, ordinal)
  }
  if (impure.test(text)) return 'lo'
  return /^[aeiouàèéìòùh]/i.test(text) ? 'vowel' : 'other'
}
