import { beforeAll, describe, expect, test } from 'vitest'
import type { ShownDeck, ShownSlide, ShownStep } from '../../src/engine/deck/shownDeck.ts'
import { statesOf } from '../../src/handout/slides/states.ts'
import { pptxMessages } from '../../src/i18n/pptxMessages.ts'
import { siteDecks } from '../../tools/site/decks.ts'
import { readSite, type Site } from '../../tools/site/readSite.ts'
import { address, everyDeck, fileOf } from './support/decks.ts'
import { expectCells } from './support/expectCells.ts'
import { all, first, type OpenedFile, related, textsOf } from './support/openFile.ts'
import { readChart } from './support/readChart.ts'

interface Made {
  readonly deck: ShownDeck
  readonly file: OpenedFile
}

interface Page {
  readonly path: string
  readonly slide: ShownSlide
  readonly step: ShownStep
}

let site: Site
let made: readonly Made[]

beforeAll(async () => {
  site = await readSite('data')
  const decks = [
    ...Object.values(siteDecks(site)).flat(),
    everyDeck(site, 'en'),
    everyDeck(site, 'it', 'some'),
  ]
  made = await Promise.all(decks.map(async (deck) => ({ deck, file: await fileOf(deck) })))
}, 120_000)

/** The slides of a file, each with what it must show. */
function pagesOf({ deck, file }: Made): readonly Page[] {
  const wanted = deck.slides
    .filter(({ kind }) => kind !== 'problem')
    .flatMap((slide) => statesOf(slide).map((step) => ({ slide, step })))
  const paths = file.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
  expect(paths).toHaveLength(wanted.length)
  return wanted.map((one, index) => ({ ...one, path: `ppt/slides/slide${index + 1}.xml` }))
}

const each = (check: (page: Page, made: Made) => void): void => {
  for (const one of made) for (const page of pagesOf(one)) check(page, one)
}

const modelsOf = ({ slide, step }: Page) => {
  const own = step.models.flatMap((index) => slide.models[index] ?? [])
  return slide.claim?.model ? [...own, slide.claim.model] : own
}

describe('every file', () => {
  test('is well-formed in all its parts, and says nothing that is not there', () => {
    for (const { file } of made) {
      const parts = file.paths.filter((path) => /\.(xml|rels)$/.test(path))
      expect(parts.length).toBeGreaterThan(20)
      for (const path of parts) {
        file.xml(path)
        expect(file.text(path), path).not.toMatch(/undefined|\bNaN\b|\[object/)
      }
    }
  }, 90_000)

  test('names a type for every part, and no part that it does not have', () => {
    for (const { file } of made) {
      const types = all(file.xml('[Content_Types].xml'), 'Override').map(
        (one) => one.attributes.PartName?.slice(1) ?? '',
      )
      expect(types.filter((path) => !file.paths.includes(path))).toEqual([])
      for (const path of file.paths.filter((one) => /^ppt\/(slides|charts|notesSlides)\/\w+\.xml$/.test(one)))
        expect(types).toContain(path)
    }
  })

  test('is in the language of its deck', () => {
    for (const { deck, file } of made) {
      const foreign = deck.language === 'it' ? /lang="en/ : /lang="it/
      for (const path of file.paths.filter((one) => /^ppt\/(slides|notesSlides|charts)\/\w+\.xml$/.test(one)))
        expect(file.text(path), path).not.toMatch(foreign)
    }
  })

  test('has no two objects of the same number on a slide', () => {
    each(({ path }, { file }) => {
      const ids = all(file.xml(path), 'p:cNvPr').map((one) => one.attributes.id)
      expect(new Set(ids).size, path).toBe(ids.length)
    })
  })
})

describe('every slide', () => {
  test('has its title where outlines and screen readers look for it', () => {
    each(({ path, step }, { file }) => {
      const titles = all(file.xml(path), 'p:sp').filter((shape) =>
        all(shape, 'p:ph').some((one) => one.attributes.type === 'title'),
      )
      expect(titles.flatMap((shape) => textsOf(shape))).toEqual([step.title])
    })
  })

  test('says its sentence or subtitle, its figure and its points', () => {
    each(({ path, slide, step }, { file }) => {
      const texts = textsOf(file.xml(path))
      const own = [step.sentence, slide.subtitle, slide.figure, ...slide.paragraphs]
      for (const text of own.filter((one) => one !== undefined)) expect(texts).toContain(text)
    })
  })

  test('has its sources, its number, and the address of its own place at its foot', () => {
    each(({ path, slide }, { file }) => {
      const xml = file.xml(path)
      const texts = textsOf(xml).join('\n')
      const [source] = slide.sources
      if (source) expect(texts).toContain(source.text.split(',')[0])
      expect(all(xml, 'a:fld').map((one) => one.attributes.type)).toEqual(['slidenum'])
      expect(related(file, path, 'hyperlink')).toContain(`${address}#${slide.id}`)
    })
  })

  test('has the speaker’s notes as paragraphs, then the figures to quote with their sources, and all sources', () => {
    each(({ path, slide }, { file, deck }) => {
      const [notes = ''] = related(file, path, 'notesSlide')
      const paragraphs = textsOf(file.xml(notes))
      for (const text of slide.notes) expect(paragraphs).toContain(text)
      for (const { text, source } of slide.figures)
        expect(paragraphs).toContain(`– ${text}${source === '' ? '' : ` (${source})`}`)
      if (slide.figures.length > 0) expect(paragraphs).toContain(pptxMessages[deck.language].figures)
      for (const { text } of slide.sources)
        expect(paragraphs.some((line) => line.startsWith(`– ${text} (`))).toBe(true)
      expect(paragraphs).toContain(`${address}#${slide.id}`)
    })
  })

  test('describes its charts and pictures to those who do not see them', () => {
    each((page, { file }) => {
      const described = all(file.xml(page.path), 'p:cNvPr').flatMap((one) => one.attributes.descr ?? [])
      for (const model of modelsOf(page)) expect(described).toContain(model.description)
    })
  })
})

describe('every chart', () => {
  test('has the numbers of the cells, to the last digit, in its picture and in its sheet, and gaps where there are none', () => {
    let charts = 0
    const types = new Set<string>()
    each((page, { file }) => {
      const drawn = modelsOf(page).filter(({ type }) => type !== 'map' && type !== 'timeline')
      const paths = related(file, page.path, 'chart')
      expect(paths, page.slide.id).toHaveLength(drawn.length)
      for (const [index, model] of drawn.entries()) {
        expectCells(model, readChart(file, paths[index] ?? ''))
        charts += 1
        types.add(model.type)
      }
    })
    expect(charts).toBeGreaterThan(40)
    expect([...types].sort()).toEqual(['areas', 'bars', 'bump', 'columns', 'dots', 'lines', 'scatter'])
  }, 90_000)

  test('is of a kind that says the same', () => {
    const kinds: Readonly<Record<string, string>> = {
      areas: 'areaChart',
      bars: 'barChart',
      bump: 'scatterChart',
      columns: 'barChart',
      dots: 'barChart',
      lines: 'scatterChart',
      scatter: 'bubbleChart',
    }
    each((page, { file }) => {
      const drawn = modelsOf(page).filter(({ type }) => type !== 'map' && type !== 'timeline')
      for (const [index, path] of related(file, page.path, 'chart').entries())
        expect(readChart(file, path).kinds[0]).toBe(kinds[drawn[index]?.type ?? ''])
    })
  })

  test('carries its sources in a second sheet, for when it is copied elsewhere', () => {
    each(({ path }, { file, deck }) => {
      const { dataSheet, sourceSheet } = pptxMessages[deck.language]
      for (const chart of related(file, path, 'chart'))
        expect(readChart(file, chart).sheets).toEqual([dataSheet, sourceSheet])
    })
  })

  test('draws claims as claims: hatched or dashed, in their own colour, and called so', () => {
    each((page, { file }) => {
      const claimed = modelsOf(page).filter(
        (model) =>
          ('references' in model && model.references.length > 0) ||
          ('rows' in model && model.rows.some((row) => row.claim)),
      )
      if (claimed.length === 0) return
      const xml = related(file, page.path, 'chart')
        .map((path) => file.text(path))
        .join('')
      expect(xml).toContain('5B3FB0')
      expect(xml).toMatch(/pattFill|prstDash/)
      expect(xml).toContain('◆')
    })
  })
})

describe('kinds of slides', () => {
  const pageOf = (id: string, language = 'en'): { file: OpenedFile; paths: readonly string[] } => {
    const one = made.find(({ deck }) => deck.id === 'every' && deck.language === language)
    if (!one) throw new Error('no deck')
    const paths = pagesOf(one)
      .filter(({ slide }) => slide.id === id)
      .map(({ path }) => path)
    return { file: one.file, paths }
  }

  test('a map is a picture, meetings are a table', () => {
    const { file } = pageOf('start')
    const one = made.find(({ deck }) => deck.id === 'every')
    const kinds = new Map([...site.views.values()].map(({ id, chart }) => [`view-${id}`, chart]))
    for (const { path, slide } of one ? pagesOf(one) : []) {
      if (kinds.get(slide.id) === 'map') expect(all(file.xml(path), 'p:pic')).toHaveLength(1)
      if (kinds.get(slide.id) === 'timeline') expect(all(file.xml(path), 'a:tr').length).toBeGreaterThan(5)
    }
  })

  test('a state that looks like the one before is not shown again', () => {
    expect(pageOf('steps').paths).toHaveLength(2)
  })

  test('a claim says what was claimed, by whom, the verdict, and what was measured', () => {
    each(({ path, slide }, { file }) => {
      if (!slide.claim) return
      const texts = textsOf(file.xml(path))
      const { card } = slide.claim
      for (const text of [card.statement, card.verdictText, card.measured, card.reason])
        if (text !== '') expect(texts).toContain(text)
      expect(texts.some((text) => text.includes(card.who))).toBe(true)
      if (card.asserted !== undefined)
        expect(texts.map((text) => text.replaceAll('\u00a0', ' '))).toContain(
          card.asserted.replaceAll('\u00a0', ' '),
        )
    })
  })

  test('the last slide has the deck’s address as a code for phones, and in letters', () => {
    const { file, paths } = pageOf('end')
    const xml = file.xml(paths[0] ?? '')
    const code = all(xml, 'p:cNvPr').find((one) => one.attributes.name === 'QR')
    expect(code?.attributes.descr).toBe(pptxMessages.en.code(address))
    expect(all(first(xml, 'a:custGeom'), 'a:close').length).toBeGreaterThan(100)
    expect(textsOf(xml)).toContain('example.org/figures/present/every/')
  })
})
