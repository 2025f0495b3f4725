/** ISO 3166-1 numbers, by which world-atlas knows countries, of the alpha-2 codes that data/areas.json gives. */
export const isoNumbers: Readonly<Record<string, string>> = {
  AT: '040',
  BE: '056',
  BG: '100',
  CY: '196',
  CZ: '203',
  DE: '276',
  DK: '208',
  EE: '233',
  ES: '724',
  FI: '246',
  FR: '250',
  GR: '300',
  HR: '191',
  HU: '348',
  IE: '372',
  IT: '380',
  LT: '440',
  LU: '442',
  LV: '428',
  MT: '470',
  NL: '528',
  PL: '616',
  PT: '620',
  RO: '642',
  SE: '752',
  SI: '705',
  SK: '703',
}

/** What world-atlas draws apart though it is a part: Åland of Finland; the north of Cyprus, all of which is EU territory
 *  (Protocol 10 to the Act of Accession of 2003), as on the EU's own maps. */
export const partsOf: Readonly<Record<string, readonly string[]>> = { FI: ['Åland'], CY: ['N. Cyprus'] }
