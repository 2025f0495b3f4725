import { useEffect, useId, useRef, useState } from 'react'

export interface SearchGroup {
  readonly id: string
  readonly label: string
  readonly items: readonly { readonly code: string; readonly label: string }[]
}

interface Props {
  readonly label: string
  readonly groups: readonly SearchGroup[]
  readonly chosen: readonly string[]
  readonly nothingFound: (text: string) => string
  readonly onToggle: (code: string) => void
}

/** Folds case and accents: "cote" finds Côte-d'Or. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** Many of very many: groups of checkboxes under a search field. */
export function SearchList({ label, groups, chosen, nothingFound, onToggle }: Props) {
  const [text, setText] = useState('')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // It is opened to search: the keyboard goes there.
  useEffect(() => field.current?.focus(), [])
  const wanted = folded(text.trim())
  const matches = (item: { readonly code: string; readonly label: string }) =>
    wanted === '' || folded(item.label).includes(wanted) || folded(item.code) === wanted
  const found = groups
    .map((group) => ({ ...group, items: group.items.filter(matches) }))
    .filter((group) => group.items.length > 0)
  return (
    <div className="search-list">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        placeholder={label}
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <div className="search-groups">
        {found.length === 0 && <p role="status">{nothingFound(text)}</p>}
        {found.map((group) => (
          <fieldset key={group.id}>
            <legend>{group.label}</legend>
            {group.items.map((item) => (
              <label key={item.code}>
                <input
                  type="checkbox"
                  checked={chosen.includes(item.code)}
                  onChange={() => onToggle(item.code)}
                />
                {item.label}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  )
}
