import { shelveFiles } from '../../data/shelf.ts'
import { openPage } from '../openPage.ts'
import { readSaved } from './savedFile.ts'

/** Opens the file with the choices with which it was saved, unless its address holds others. */
function takeUp(search: string): void {
  const { location, history } = window
  if (location.search !== '' || search === '') return
  try {
    history.replaceState(history.state, '', search + location.hash)
  } catch {
    // A browser that lets no file change its address: the page opens as it usually is.
    return
  }
  // The usual charts must not be seen on the way to the chosen ones.
  document.documentElement.classList.add('pending')
}

/** Brings a chart's page, or the front page, to life that was saved as one file. */
export function openSavedPage(): void {
  const saved = readSaved(document)
  if (!saved) return
  shelveFiles(saved.files)
  takeUp(saved.search)
  openPage()
}
