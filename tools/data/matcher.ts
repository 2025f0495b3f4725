/** Text that a cell must equal, or "/…/": a regular expression that must be found in it. */
export type Matcher = string

const expression = /^\/(.+)\/$/s

/** Groups of the expression (the whole text first) where the matcher fits; undefined where it does not. */
export function matchText(matcher: Matcher, text: string): readonly string[] | undefined {
  const source = expression.exec(matcher)?.[1]
  if (source === undefined) return matcher === text ? [text] : undefined
  const found = new RegExp(source, 'u').exec(text)
  return found ? found.map((group) => group ?? '') : undefined
}

/** Whether a matcher can be used at all: its expression must compile. */
export function isMatcher(matcher: Matcher): boolean {
  const source = expression.exec(matcher)?.[1]
  if (source === undefined) return true
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}

type Where = Readonly<Record<string, Matcher | readonly Matcher[]>>

/** Whether every named column fits one of its matchers. */
export const fitsWhere = (where: Where, cells: ReadonlyMap<string, string>): boolean =>
  Object.entries(where).every(([column, matchers]) =>
    [matchers].flat().some((matcher) => matchText(matcher, cells.get(column) ?? '') !== undefined),
  )

/** "{1} of {2}" with the groups of a match in place; names that are not given stay as they are. */
export const fillIn = (template: string, parts: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole)
