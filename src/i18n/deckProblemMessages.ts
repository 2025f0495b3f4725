import type { Text } from '../model/text.ts'

interface Complaint {
  readonly what: Text
  readonly remedy: Text
}

/** What can be wrong with a deck, for those who build a site and for those who open a deck. */
export const deckProblems = {
  noView: (id: string): Complaint => ({
    what: { en: `There is no view "${id}".`, it: `Il grafico «${id}» non esiste.` },
    remedy: {
      en: 'Correct the name; data/views has the views that there are.',
      it: 'Correggere il nome: i grafici disponibili sono in data/views.',
    },
  }),
  noClaim: (id: string): Complaint => ({
    what: { en: `There is no claim "${id}".`, it: `L’affermazione «${id}» non esiste.` },
    remedy: {
      en: 'Correct the name; data/claims has the claims that there are.',
      it: 'Correggere il nome: le affermazioni disponibili sono in data/claims.',
    },
  }),
  noMap: (id: string): Complaint => ({
    what: { en: `The view "${id}" is no map.`, it: `Il grafico «${id}» non è una mappa.` },
    remedy: {
      en: 'Make the slide a "chart", or name a map.',
      it: 'Usare una diapositiva «chart» o indicare una mappa.',
    },
  }),
  unknownArea: (code: string): Complaint => ({
    what: { en: `"${code}" is not an area.`, it: `«${code}» non è un’area nota.` },
    remedy: {
      en: 'Correct the code; data/areas.json has the areas that there are.',
      it: 'Correggere il codice: le aree note sono in data/areas.json.',
    },
  }),
  unknownMark: (code: string, view: string): Complaint => ({
    what: {
      en: `Nothing in "${view}" is called "${code}", so it cannot stand out.`,
      it: `In «${view}» nulla si chiama «${code}»: non può essere messo in evidenza.`,
    },
    remedy: {
      en: 'Name an area or series that the chart shows.',
      it: 'Indicare un’area o una serie presente nel grafico.',
    },
  }),
  choices: (text: string): Complaint => ({
    what: {
      en: `The choices are not understood: "${text}".`,
      it: `La selezione non è comprensibile: «${text}».`,
    },
    remedy: {
      en: 'Write them as the address of the view has them after "?": areas=ITC1,SK&period=2010..2023.',
      it: 'Scriverla come nell’indirizzo del grafico, dopo «?»: areas=ITC1,SK&period=2010..2023.',
    },
  }),
  notHonoured: (reason: string): Complaint => ({
    what: {
      en: `The chart cannot be shown as chosen. ${reason}`,
      it: `Il grafico non può essere mostrato così. ${reason}`,
    },
    remedy: {
      en: 'Leave that choice out, or take another view.',
      it: 'Togliere la scelta o usare un altro grafico.',
    },
  }),
  empty: (view: string): Complaint => ({
    what: {
      en: `"${view}" draws nothing for these choices.`,
      it: `Con questa selezione «${view}» non mostra nulla.`,
    },
    remedy: { en: 'Choose areas and periods that have figures.', it: 'Scegliere aree e periodi con dati.' },
  }),
  sentence: (why: string): Complaint => ({
    what: { en: `The sentence cannot be written: ${why}.`, it: `La frase non si può comporre: ${why}.` },
    remedy: {
      en: 'Correct the text, or the figure in "figures".',
      it: 'Correggere il testo o il dato in «figures».',
    },
  }),
  twice: (id: string): Complaint => ({
    what: { en: `Two slides are called "${id}".`, it: `Due diapositive si chiamano «${id}».` },
    remedy: { en: 'Give each an id of its own.', it: 'Dare a ciascuna un id proprio.' },
  }),
} as const
