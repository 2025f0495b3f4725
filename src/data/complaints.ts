import type { Complaint } from './problem.ts'

/* Everything a parser of this folder can complain of. Names from the file stand in quotation marks. */

const complaint = (en: readonly [string, string], it: readonly [string, string]): Complaint => ({
  what: { en: en[0], it: it[0] },
  remedy: { en: en[1], it: it[1] },
})

const makeDataset = [
  'Take a single dataset, and save it as JSON-stat 2.0 ("class": "dataset").',
  'Prendere un solo dataset e salvarlo in JSON-stat 2.0 ("class": "dataset").',
] as const

export const notAnObject = (): Complaint =>
  complaint(
    ['The file does not hold a JSON object.', 'Check that the whole file was saved and received.'],
    [
      'Il file non contiene un oggetto JSON.',
      'Verificare che il file sia stato salvato e ricevuto per intero.',
    ],
  )

export const oldBundle = (name: string): Complaint =>
  complaint(
    [`This is a bundle of JSON-stat version 1: the dataset is inside "${name}".`, makeDataset[0]],
    [`È un pacchetto di JSON-stat versione 1: il dataset sta dentro "${name}".`, makeDataset[1]],
  )

export const otherClass = (found: string): Complaint =>
  complaint(
    [`The class is "${found}", not "dataset".`, makeDataset[0]],
    [`La classe è "${found}", non "dataset".`, makeDataset[1]],
  )

export const otherVersion = (found: string): Complaint =>
  complaint(
    [`The version is "${found}"; only 2 can be read.`, makeDataset[0]],
    [`La versione è "${found}"; si legge solo la 2.`, makeDataset[1]],
  )

export const unexpected = (expected: string, received: string): Complaint =>
  complaint(
    [`Expected ${expected}, found ${received}.`, 'Correct this place in the file.'],
    [`Atteso ${expected}, trovato ${received}.`, 'Correggere questo punto del file.'],
  )

export const wrongCount = (expected: number, received: number): Complaint =>
  complaint(
    [
      `There should be ${expected} entries, and there are ${received}.`,
      'Make it agree with "size": the entries are the product of the sizes of all dimensions.',
    ],
    [
      `Dovrebbero esserci ${expected} elementi e ce ne sono ${received}.`,
      'Farlo concordare con "size": gli elementi sono il prodotto delle dimensioni.',
    ],
  )

export const wrongSize = (dimension: string, size: number, categories: number): Complaint =>
  complaint(
    [
      `Dimension "${dimension}" has size ${size} but ${categories} categories.`,
      'Correct "size", or the list of categories.',
    ],
    [
      `La dimensione "${dimension}" ha misura ${size} ma ${categories} categorie.`,
      'Correggere "size" oppure l’elenco delle categorie.',
    ],
  )

export const sizesAndIds = (ids: number, sizes: number): Complaint =>
  complaint(
    [
      `"id" names ${ids} dimensions, "size" gives ${sizes} sizes.`,
      'Give one size for each dimension, in the same order.',
    ],
    [
      `"id" elenca ${ids} dimensioni, "size" ${sizes} misure.`,
      'Dare una misura per ogni dimensione, nello stesso ordine.',
    ],
  )

export const tooLarge = (cells: number): Complaint =>
  complaint(
    [
      `The cube would have ${cells} cells.`,
      'Split the dataset, or leave out categories that are not needed.',
    ],
    [`Il cubo avrebbe ${cells} celle.`, 'Dividere il dataset o togliere le categorie che non servono.'],
  )

export const repeated = (name: string): Complaint =>
  complaint(
    [`"${name}" occurs twice.`, 'Leave one of the two, or give the other its own code.'],
    [`"${name}" compare due volte.`, 'Lasciarne uno, oppure dare all’altro un codice proprio.'],
  )

export const missing = (name: string): Complaint =>
  complaint([`"${name}" is missing.`, 'Add it.'], [`Manca "${name}".`, 'Aggiungerlo.'])

export const needsIndex = (dimension: string): Complaint =>
  complaint(
    [
      `Dimension "${dimension}" has several categories and no "index".`,
      'Add "index": the codes in their order.',
    ],
    [
      `La dimensione "${dimension}" ha più categorie e nessun "index".`,
      'Aggiungere "index": i codici nel loro ordine.',
    ],
  )

export const positionTaken = (code: string, position: number): Complaint =>
  complaint(
    [
      `The position ${position} of "${code}" is taken by another category, or lies outside the dimension.`,
      'Number the categories from 0 upwards, each position once.',
    ],
    [
      `La posizione ${position} di "${code}" è già di un’altra categoria o è fuori dalla dimensione.`,
      'Numerare le categorie da 0 in su, ogni posizione una volta sola.',
    ],
  )

export const unknownCode = (code: string, dimension: string): Complaint =>
  complaint(
    [`"${code}" is not a category of "${dimension}".`, 'Correct the code, or add the category.'],
    [`"${code}" non è una categoria di "${dimension}".`, 'Correggere il codice o aggiungere la categoria.'],
  )

export const notAPosition = (text: string, cells: number): Complaint =>
  complaint(
    [`"${text}" is not a position of a cell: they run from 0 to ${cells - 1}.`, 'Correct the position.'],
    [`"${text}" non è la posizione di una cella: vanno da 0 a ${cells - 1}.`, 'Correggere la posizione.'],
  )

export const unknownStatus = (text: string): Complaint =>
  complaint(
    [
      `"${text}" is not a status of the SDMX code list CL_OBS_STATUS.`,
      'Use its letters (A, B, D, E, F, L, M, N, O, P, Q, U), several together if need be.',
    ],
    [
      `"${text}" non è uno stato della lista di codici SDMX CL_OBS_STATUS.`,
      'Usare le sue lettere (A, B, D, E, F, L, M, N, O, P, Q, U), anche più d’una insieme.',
    ],
  )

export const notAPeriod = (text: string): Complaint =>
  complaint(
    [`"${text}" is not a period.`, 'Write 2023, 2023-Q4, 2023-07 or 2024-01-01/P9M.'],
    [`"${text}" non è un periodo.`, 'Scrivere 2023, 2023-Q4, 2023-07 oppure 2024-01-01/P9M.'],
  )
