import { useEffect, useState } from 'react'
import type { ChartModel } from '../../charts/types.ts'
import { usePage } from '../../panels/PageContext.ts'
import { parseAddress } from '../../state/url.ts'

/** The chart that stands on the slide: its own or, once it is computed, the one that the speaker has chosen. Until then what was there
 *  stays, and where there is nothing to draw, too: a stage is never blank.
 *  @param search the speaker's choices as an address holds them; undefined for none. */
export function useShownModel(
  view: string,
  search: string | undefined,
  own: ChartModel | undefined,
): ChartModel | undefined {
  const { source } = usePage()
  const [chosen, setChosen] = useState<{ readonly search: string; readonly model: ChartModel }>()
  useEffect(() => {
    if (search === undefined) {
      setChosen(undefined)
      return
    }
    let current = true
    const entry = source.get(view, parseAddress(search).choices)
    const result = entry.status === 'ready' ? Promise.resolve(entry.result) : entry.promise
    result.then(
      (built) => current && built.kind === 'chart' && setChosen({ search, model: built.model }),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [source, view, search])
  return search === undefined ? own : (chosen?.model ?? own)
}
