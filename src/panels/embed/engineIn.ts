import type { Engine } from '../../engine/engine.ts'
import { learn } from '../../i18n/learn.ts'
import type { Language } from '../../model/text.ts'
import type { PageContextValue } from '../PageContext.ts'

const others = new WeakMap<PageContextValue, Map<Language, Promise<Engine>>>()

async function createIn(language: Language, { page }: PageContextValue): Promise<Engine> {
  const [{ createEngine }] = await Promise.all([import('../../engine/engine.ts'), learn(language)])
  return createEngine({ root: page.root, files: page.files, language })
}

/** The program that computes, in any language: an embed need not have the page's. */
export function engineIn(language: Language, value: PageContextValue): Promise<Engine> {
  if (language === value.page.language) return value.source.warm()
  const known = others.get(value) ?? new Map<Language, Promise<Engine>>()
  others.set(value, known)
  const engine = known.get(language) ?? createIn(language, value)
  known.set(language, engine)
  // What failed may be asked for again.
  engine.catch(() => known.delete(language))
  return engine
}
