import type { Catalog } from '../../../src/data/catalogSchema.ts'
import { checkRenamed } from './checkRenamed.ts'
import type { DataFile, DataProblem } from './dataProblem.ts'
import { findCube, type Shelves } from './shelves.ts'

/** The catalog lists every view once and under its own topic, every dataset, and only states that are kept. */
export function checkCatalog({ file, value }: DataFile<Catalog>, shelves: Shelves): readonly DataProblem[] {
  const topics = new Set(value.topics.map(({ id }) => id))
  const listed = value.topics.flatMap(({ id, views }) => views.map((view) => ({ topic: id, view })))
  const views = shelves.views.flatMap(({ file: viewFile, value: view }) => {
    const places = listed.filter((one) => one.view === view.id)
    if (places.length !== 1)
      return [
        {
          file,
          path: 'topics',
          what: `The view "${view.id}" is listed ${places.length} times.`,
          remedy: `List it once, under "${view.topic}".`,
        },
      ]
    if (places[0]?.topic === view.topic) return []
    const what = `Its topic is "${view.topic}", but the catalog lists it under "${places[0]?.topic}".`
    return [{ file: viewFile, path: 'topic', what, remedy: 'Make the two agree.' }]
  })
  const unknownViews = listed
    .filter(({ view }) => !shelves.views.some(({ value: one }) => one.id === view))
    .map(({ view }) => ({
      file,
      path: 'topics',
      what: `There is no view "${view}".`,
      remedy: 'Take it out, or add it.',
    }))
  const claims = shelves.claims
    .filter(({ value: claim }) => !topics.has(claim.topic))
    .map(({ file: claimFile, value: claim }) => ({
      file: claimFile,
      path: 'topic',
      what: `The catalog has no topic "${claim.topic}".`,
      remedy: `Use one of ${[...topics].join(', ')}.`,
    }))
  const cards = value.cards
    .filter((id) => !shelves.claims.some(({ value: claim }) => claim.id === id))
    .map((id) => ({
      file,
      path: 'cards',
      what: `There is no claim "${id}".`,
      remedy: 'Take it out, or add it.',
    }))
  const unlisted = shelves.datasets
    .filter(({ value: { cube } }) => !value.datasets.some(({ id }) => id === cube.id))
    .map(({ value: { cube } }) => ({
      file,
      path: 'datasets',
      what: `The dataset "${cube.id}" is not listed.`,
      remedy: `Add it with its state ${cube.vintage}.`,
    }))
  const isKept = (id: string, vintage: string) =>
    shelves.archive.some(({ value: { cube } }) => cube.id === id && cube.vintage === vintage)
  const releases = value.datasets.flatMap(({ id, releases: states }, place) =>
    states.flatMap(({ vintage, date }, index): readonly DataProblem[] => {
      const path = `datasets.${place}.releases`
      if (!isKept(id, vintage))
        return [
          {
            file,
            path,
            what: `No state ${vintage} of "${id}" is kept.`,
            remedy: `The current one is ${findCube(shelves, id, undefined)?.vintage ?? 'missing'}; those that were published are in archive/${id}.`,
          },
        ]
      const before = states[index - 1]
      if (!before || before.date <= date) return []
      const what = `The state ${vintage} is of ${date}, the one before it of ${before.date}.`
      return [{ file, path, what, remedy: 'List them from the earliest to the latest.' }]
    }),
  )
  return [
    ...views,
    ...unknownViews,
    ...claims,
    ...cards,
    ...unlisted,
    ...releases,
    ...checkRenamed({ file, value }, shelves),
  ]
}
