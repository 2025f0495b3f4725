import { Suspense, use, useState } from 'react'
import type { Areas } from '../model/area.ts'
import { chooseAreas, toggleArea } from '../state/store.ts'
import { SearchList } from '../ui/SearchList.tsx'
import { areaGroups } from './areaGroups.ts'
import { useChoices, useLanguage, useMessages, usePage } from './PageContext.ts'
import { PanelBoundary } from './PanelBoundary.tsx'

interface Loaded {
  readonly areas: Areas
  readonly among: ReadonlySet<string> | undefined
}

/** Search and choice of areas. The list is loaded when the sheet is opened, not before.
 *  @param view offers only the areas of this view's figures. */
export function AreaFilter({ view }: { readonly view?: string | undefined }) {
  const { source } = usePage()
  const { filters } = useMessages()
  const load = async (): Promise<Loaded> => {
    const engine = await source.warm()
    return {
      areas: engine.areas,
      among: view === undefined ? await engine.allCodes() : await engine.codesOf(view),
    }
  }
  const [loaded] = useState(load)
  return (
    <PanelBoundary attempt="" fallback={() => <p role="alert">{filters.areasFailed}</p>}>
      <Suspense fallback={<p role="status">{filters.loadingAreas}</p>}>
        <AreaList loaded={loaded} />
      </Suspense>
    </PanelBoundary>
  )
}

function AreaList({ loaded }: { readonly loaded: Promise<Loaded> }) {
  const { store } = usePage()
  const language = useLanguage()
  const { filters } = useMessages()
  const { areas: chosen } = useChoices()
  const { areas, among } = use(loaded)
  return (
    <>
      <SearchList
        label={filters.searchAreas}
        groups={areaGroups(areas, language, filters.otherAreas, among)}
        chosen={chosen}
        nothingFound={filters.noAreaFound}
        onToggle={(code) => toggleArea(store, code)}
      />
      <p className="sheet-foot">
        <span role="status">{filters.chosen(chosen.length)}</span>
        <button type="button" disabled={chosen.length === 0} onClick={() => chooseAreas(store, [])}>
          {filters.clear}
        </button>
      </p>
    </>
  )
}
