import { useEffect, useState } from 'react'
import type { Areas } from '../../model/area.ts'
import { usePage } from '../../panels/PageContext.ts'

/** The list of areas, loaded when it is first needed. Undefined until then, and where it cannot be had. */
export function useAreas(needed: boolean): Areas | undefined {
  const { source } = usePage()
  const [areas, setAreas] = useState<Areas>()
  useEffect(() => {
    if (needed) source.areas().then(setAreas)
  }, [needed, source])
  return areas
}
