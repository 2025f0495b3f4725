import type { Language } from './text.ts'
import type { UnitCode } from './unit.ts'

/** What is counted, in words. */
export interface UnitName {
  /** For one and for many, as in "one inhabitant", "two inhabitants". */
  readonly one: string
  readonly many: string
  /** Stands beside the number without a space of its own kind: € before (en) or after (it), % after. */
  readonly symbol?: string
}

/** How each unit is called. Empty names: the number stands alone. */
export const unitNames: Readonly<Record<Language, Readonly<Record<UnitCode, UnitName>>>> = {
  en: {
    EUR: { one: 'euro', many: 'euro', symbol: '€' },
    USD: { one: 'US dollar', many: 'US dollars', symbol: '$' },
    PPS_HAB: { one: 'PPS per inhabitant', many: 'PPS per inhabitant' },
    EUR_HAB: { one: 'euro per inhabitant', many: 'euro per inhabitant', symbol: '€' },
    PS: { one: 'person', many: 'persons' },
    JOB: { one: 'job', many: 'jobs' },
    KM2: { one: 'km²', many: 'km²' },
    NGT: { one: 'night', many: 'nights' },
    VEH: { one: 'vehicle', many: 'vehicles' },
    EST: { one: 'establishment', many: 'establishments' },
    ENT: { one: 'firm', many: 'firms' },
    SHOP: { one: 'shop', many: 'shops' },
    PC: { one: 'per cent', many: 'per cent', symbol: '%' },
    PP: { one: 'percentage point', many: 'percentage points' },
    PC_GDP: { one: 'per cent of GDP', many: 'per cent of GDP', symbol: '%' },
    IDX: { one: '', many: '' },
    NR: { one: '', many: '' },
    RANK: { one: '', many: '' },
    NGT_HAB: { one: 'night per inhabitant', many: 'nights per inhabitant' },
    YR: { one: 'year', many: 'years' },
    DAY: { one: 'day', many: 'days' },
  },
  it: {
    EUR: { one: 'euro', many: 'euro', symbol: '€' },
    USD: { one: 'dollaro USA', many: 'dollari USA', symbol: '$' },
    PPS_HAB: { one: 'SPA per abitante', many: 'SPA per abitante' },
    EUR_HAB: { one: 'euro per abitante', many: 'euro per abitante', symbol: '€' },
    PS: { one: 'persona', many: 'persone' },
    JOB: { one: 'posto di lavoro', many: 'posti di lavoro' },
    KM2: { one: 'km²', many: 'km²' },
    NGT: { one: 'presenza', many: 'presenze' },
    VEH: { one: 'veicolo', many: 'veicoli' },
    EST: { one: 'stabilimento', many: 'stabilimenti' },
    ENT: { one: 'impresa', many: 'imprese' },
    SHOP: { one: 'negozio', many: 'negozi' },
    PC: { one: 'per cento', many: 'per cento', symbol: '%' },
    PP: { one: 'punto percentuale', many: 'punti percentuali' },
    PC_GDP: { one: 'per cento del PIL', many: 'per cento del PIL', symbol: '%' },
    IDX: { one: '', many: '' },
    NR: { one: '', many: '' },
    RANK: { one: '', many: '' },
    NGT_HAB: { one: 'presenza per abitante', many: 'presenze per abitante' },
    YR: { one: 'anno', many: 'anni' },
    DAY: { one: 'giorno', many: 'giorni' },
  },
}
