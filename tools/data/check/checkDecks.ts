import type { Deck } from '../../../src/data/deckSchema.ts'
import { checkFigures } from './checkFigures.ts'
import type { DataFile, DataProblem } from './dataProblem.ts'
import type { Shelves } from './shelves.ts'

/** What a deck's figures name. What its slides name is found where they are made (see `siteDecks`). */
export const checkDeck = ({ file, value: deck }: DataFile<Deck>, shelves: Shelves): readonly DataProblem[] =>
  checkFigures(deck.figures, shelves, file)
