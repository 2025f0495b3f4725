import type { StatusCode } from '../model/status.ts'

/** Eurostat's observation flags → SDMX CL_OBS_STATUS
 *  (https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Tutorial:Symbols_and_abbreviations).
 *  c is confidential (suppressed), n not significant, s Eurostat's own estimate, z not applicable. */
const letters: Readonly<Record<string, StatusCode>> = {
  b: 'B',
  c: 'Q',
  d: 'D',
  e: 'E',
  f: 'F',
  n: 'N',
  p: 'P',
  s: 'E',
  u: 'U',
  z: 'M',
}

/** "bep" → "BEP". Undefined where a letter is none of Eurostat's flags. */
export function readEurostatFlags(text: string): string | undefined {
  const codes = [...text].map((letter) => letters[letter])
  return codes.includes(undefined) ? undefined : codes.join('')
}
