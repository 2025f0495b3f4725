import { shelveFiles } from '../../data/shelf.ts'
import { openPresent } from '../present/openPresent.tsx'
import { readSaved } from './savedFile.ts'

/** Brings a presentation to life that was saved as one file. */
export function openSavedDeck(): void {
  const saved = readSaved(document)
  if (!saved) return
  shelveFiles(saved.files)
  openPresent()
}
