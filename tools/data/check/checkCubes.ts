import type { DataFile, DataProblem } from './dataProblem.ts'
import type { StoredCube } from './readDatasets.ts'
import { findCube, type Shelves } from './shelves.ts'

/** What a dataset says of others: its areas, its populations, the codes that its origins cover. */
export function checkCube({ file, value }: DataFile<StoredCube>, shelves: Shelves): readonly DataProblem[] {
  const { cube } = value
  const places = cube.dimensions.filter(({ id }) => id === 'ref_area' || id === 'counterpart_area')
  const strangers = places.flatMap(({ id, codes }) =>
    codes
      .filter((code) => !shelves.areas.byCode.has(code))
      .map((code) => ({
        file,
        path: `dimension.${id}.category.index`,
        what: `The area "${code}" is not in areas.json.`,
        remedy: 'Add it there, or correct the code and import again.',
      })),
  )
  const populations = [...cube.indicators.values()].flatMap(({ code, perHead }) => {
    if (!perHead || findCube(shelves, perHead.dataset, undefined)?.indicators.has(perHead.indicator))
      return []
    return [
      {
        file,
        path: `extension.ponte.indicators.${code}.perHead`,
        what: `There is no indicator "${perHead.indicator}" in a dataset "${perHead.dataset}".`,
        remedy: 'Correct the names, or leave "perHead" out.',
      },
    ]
  })
  const covers = cube.origins.flatMap((origin, place) =>
    Object.entries(origin.covers ?? {}).flatMap(([id, codes]) => {
      const known = cube.dimensions.find((dimension) => dimension.id === id)?.positions
      return codes
        .filter((code) => !known?.has(code))
        .map((code) => ({
          file,
          path: `extension.ponte.origins.${place}.covers.${id}`,
          what: `"${code}" is not in the dimension "${id}".`,
          remedy: 'Correct the description of the dataset and import again.',
        }))
    }),
  )
  return [...strangers, ...populations, ...covers]
}
