import type { DotsModel } from '../../src/charts/types.ts'
import { gap } from '../../src/model/gap.ts'
import type { Language } from '../../src/model/text.ts'
import type { Unit } from '../../src/model/unit.ts'
import { common, plain } from './rankedSamples.ts'

type Row = DotsModel['rows'][number]

const jobs: Unit = { code: 'JOB', multiplier: 0, decimals: 0 }
const dollars: Unit = { code: 'USD', multiplier: 9, decimals: 1 }

const row = (id: string, label: string, period: string, value: number, more: Partial<Row> = {}): Row => ({
  ...plain(value),
  id,
  label,
  period,
  highlight: false,
  ...more,
})

/** Workers of the car industry in Michigan, each with its definition, and the claim. */
export function michiganJobs(language: Language): DotsModel {
  const en = language === 'en'
  const area = 'US-MI'
  return {
    type: 'dots',
    ...common(
      'michigan-jobs',
      language,
      en
        ? 'How many work in Michigan’s car industry depends on the definition'
        : 'Gli addetti dipendono dalla definizione',
      en ? 'Jobs' : 'Posti di lavoro',
    ),
    unit: jobs,
    rows: [
      row(
        'ces-3361',
        en
          ? 'BLS, payroll jobs, vehicle assembly (NAICS 3361)'
          : 'BLS, occupati dipendenti, assemblaggio (NAICS 3361)',
        '2020-02',
        40300,
        { area },
      ),
      row(
        'bea',
        en
          ? 'BEA, full and part-time jobs, vehicles, bodies and parts (NAICS 3361–3363)'
          : 'BEA, posti di lavoro a tempo pieno e parziale, veicoli, carrozzerie e componenti (NAICS 3361–3363)',
        '2021',
        175745,
        { area },
      ),
      row(
        'chamber',
        en
          ? 'Detroit Regional Chamber, vehicles, bodies and parts (NAICS 3361–3363)'
          : 'Detroit Regional Chamber, veicoli, carrozzerie e componenti (NAICS 3361–3363)',
        '2022',
        166800,
        { area },
      ),
      row('bls', en ? 'BLS, car manufacturing' : 'BLS, produzione di auto', '2022-04', 170000, {
        area,
        status: ['E'],
        marks: ['rounded'],
      }),
      row('census', en ? 'Census, annual survey' : 'Census, indagine annuale', '2021', 0, {
        area,
        cell: gap('suppressed'),
        status: ['Q'],
      }),
      row(
        'psc',
        en ? 'PSC, “mobility” cluster, direct jobs' : 'PSC, filiera della “mobilità”, posti diretti',
        '2022',
        631000,
        { area },
      ),
      row(
        'a4',
        en ? 'workers in Michigan’s car industry' : 'addetti dell’industria dell’auto in Michigan',
        '',
        175000,
        {
          claim: {
            id: 'a4',
            label: en ? 'workers in Michigan’s car industry' : 'addetti dell’auto in Michigan',
            value: 175000,
          },
        },
      ),
    ],
  }
}

/** The deficit of the United States in car parts, as different sources publish it. */
export function partsDeficit(language: Language): DotsModel {
  const en = language === 'en'
  const secondary = en
    ? 'Official figures by way of a secondary page, definition not stated'
    : 'Dati ufficiali da fonte secondaria, definizione non indicata'
  const area = 'US'
  return {
    type: 'dots',
    ...common(
      'us-parts-deficit',
      language,
      en
        ? 'No published figure reaches the claimed deficit'
        : 'Nessun dato pubblicato raggiunge il disavanzo dichiarato',
      en ? 'US trade balance in car parts, dollars' : 'Saldo commerciale USA dei componenti, dollari',
    ),
    unit: dollars,
    rows: [
      row('p2001', secondary, '2001', -13.239, { area }),
      row('aasa', en ? 'AASA, suppliers’ association' : 'AASA, associazione dei fornitori', '2003', -26, {
        area,
      }),
      row('p2007', secondary, '2007', -38.277, { area }),
      row('p2009', secondary, '2009', -20.316, { area }),
      row('ita', en ? 'ITA, exports less imports' : 'ITA, esportazioni meno importazioni', '2018', -70, {
        area,
        status: ['E'],
        marks: ['derived'],
      }),
      row('a6', en ? 'US trade deficit in car parts' : 'disavanzo USA nei componenti', '', -93.5, {
        claim: {
          id: 'a6',
          label: en ? 'US trade deficit in car parts' : 'disavanzo USA nei componenti',
          value: -93.5,
        },
      }),
    ],
  }
}
