import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { changesMessages } from '../../src/i18n/changesMessages.ts'
import { embedDialogMessages } from '../../src/i18n/embedDialogMessages.ts'
import { embedMessages } from '../../src/i18n/embedMessages.ts'

test('what stays as it was has one name in Italian: in embeds, in the dialog, on what changed, in the guide', () => {
  const { it } = embedDialogMessages
  const texts = [
    embedMessages.it.pinned('metà 2024'),
    embedMessages.it.vanished('metà 2024'),
    changesMessages.it.pinned('metà 2024'),
    changesMessages.it.asPinned,
    changesMessages.it.caption(''),
    changesMessages.it.backToPinned,
    it.pinnedHelp,
    it.noFiltersOfPin,
    it.notOfPin,
    readFileSync('docs/embedding.it.md', 'utf8'),
  ]
  for (const text of texts) expect(text.toLowerCase()).toContain('versione conservata')
  expect(texts.at(-1)).not.toMatch(/fissat/i)
})
